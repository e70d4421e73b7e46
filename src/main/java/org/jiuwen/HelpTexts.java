package org.jiuwen;

import java.util.ListResourceBundle;

/** Picocli's own help texts in both languages, for every command. */
class HelpTexts extends ListResourceBundle {

    @Override
    protected Object[][] getContents() {
        return new Object[][] {
            {"mixinStandardHelpOptions.help", "显示帮助 Show this help"},
            {"mixinStandardHelpOptions.version", "显示版本 Show the version"},
        };
    }
}
