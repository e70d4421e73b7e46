package org.jiuwen.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;

/**
 * The account PostgreSQL runs under. It refuses to run as root; root therefore starts it in a user namespace of its own,
 * where it is an ordinary user and its files still belong to root, or, where namespaces are forbidden, as nobody.
 */
enum ServerAccount {
    SAME,
    NAMESPACE,
    NOBODY;

    static ServerAccount detect() {
        if (new UnixSystem().getUid() != 0) {
            return SAME;
        }
        return runs("unshare", "-U", "true") ? NAMESPACE : NOBODY;
    }

    /** What stands before a PostgreSQL command line. */
    List<String> prefix() {
        return switch (this) {
            case SAME -> List.of();
            case NAMESPACE -> List.of("unshare", "-U");
            case NOBODY -> List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
        };
    }

    /** Gives a file that root has made to the account. */
    void own(Path path) throws IOException {
        if (this == NOBODY) {
            UserPrincipal nobody =
                    path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
            Files.setAttribute(path, "posix:owner", nobody, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // no such program
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
