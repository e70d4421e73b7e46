package org.jiuwen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A command line in its two parts. Settings have a dot in their name ({@code --jiuwen.data=DIR}) and are the same for
 * the web application and for every command; the words are a command, its options and its files.
 */
record ApplicationArguments(List<String> settings, List<String> words) {

    private static final Pattern SETTING = Pattern.compile("--[a-z][\\w-]*(\\.[\\w\\[\\]-]+)+(=.*)?", Pattern.DOTALL);

    static ApplicationArguments of(String... args) {
        List<String> settings = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean onlyWords = false;
        for (String arg : args) {
            onlyWords |= arg.equals("--"); // what follows are files, whatever they are called
            if (!onlyWords && SETTING.matcher(arg).matches()) {
                settings.add(arg);
            } else {
                words.add(arg);
            }
        }
        return new ApplicationArguments(List.copyOf(settings), List.copyOf(words));
    }
}
