package io.github.perfectgym4j.docs.curl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a command of the shell into its words: quotes and variables, nothing else. */
final class ShellWords {

    private static final Pattern VARIABLE = Pattern.compile("(?<!\\\\)\\$(?:(\\w+)|\\{(\\w+)(#-)?})");
    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"(?:\\\\.|[^\"\\\\])*\"|[^\\s'\"])+");
    private static final Pattern PART = Pattern.compile("'([^']*)'|\"((?:\\\\.|[^\"\\\\])*)\"|([^'\"]+)");

    private ShellWords() {}

    static List<String> of(String command, Map<String, String> variables) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(word(matcher.group(), variables));
        }
        return words;
    }

    private static String word(String quoted, Map<String, String> variables) {
        StringBuilder word = new StringBuilder();
        Matcher part = PART.matcher(quoted);
        while (part.find()) {
            word.append(part.group(1) != null ? part.group(1) : expanded(quotedOrBare(part), variables));
        }
        return word.toString();
    }

    private static String quotedOrBare(Matcher part) {
        return part.group(2) != null ? part.group(2) : part.group(3);
    }

    /** Replaces variables, and takes away the backslashes before what would have a meaning. */
    static String expanded(String text, Map<String, String> variables) {
        String replaced = VARIABLE.matcher(text).replaceAll(found -> {
            String name = found.group(1) != null ? found.group(1) : found.group(2);
            if (!variables.containsKey(name)) {
                throw new IllegalArgumentException("$" + name + " has no value yet");
            }
            String value = variables.get(name);
            boolean isWithoutSign = found.group(3) != null && value.startsWith("-");
            return Matcher.quoteReplacement(isWithoutSign ? value.substring(1) : value);
        });
        return replaced.replaceAll("\\\\([$\"\\\\`])", "$1");
    }
}
