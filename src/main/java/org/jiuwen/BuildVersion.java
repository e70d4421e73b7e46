package org.jiuwen;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version and time that the build wrote down. */
class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = BuildVersion.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (in == null) {
                return new String[] {"旧闻 Jiuwen"}; // started from an editor, not from a build
            }
            build.load(in);
        }
        return new String[] {
            "旧闻 Jiuwen " + build.getProperty("build.version") + " (" + build.getProperty("build.time") + ")",
            "Java " + Runtime.version()
        };
    }
}
