package io.github.perfectgym4j.client.error;

import java.util.Locale;

/** Server texts made safe for messages and logs: characters that end a line or control a terminal are escaped. */
final class PlainText {

    private PlainText() {}

    /** The text with its control, format and line-separating characters as {@code \\u000a}; the text itself if it has none. */
    static String of(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean steers = steers(c);
            if (steers && shown == null) {
                shown = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (steers) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else if (shown != null) {
                shown.append(c);
            }
        }
        return shown == null ? text : shown.toString();
    }

    private static boolean steers(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
