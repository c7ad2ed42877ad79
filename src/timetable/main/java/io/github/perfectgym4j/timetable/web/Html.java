package io.github.perfectgym4j.timetable.web;

import java.util.Collection;
import java.util.Optional;

/**
 * A piece of a page. Made only by {@link #of}, which escapes every value that is not a piece itself: names of classes are as staff typed
 * them, possibly with {@code <script>}, and are shown as text.
 *
 * <pre>{@code
 * Html.of("<li><a href='{}'>{}</a></li>", address, name)
 * }</pre>
 *
 * @param markup HTML that can be sent
 */
public record Html(String markup) {

    /** Nothing. */
    public static final Html NONE = new Html("");

    /**
     * Puts values into a template, each in place of the next {@code {}}. Attributes have to be quoted.
     *
     * @param template HTML, written by a programmer
     * @param values texts and numbers, which are escaped; pieces, collections and options of pieces, which are not
     * @return the piece
     */
    public static Html of(String template, Object... values) {
        StringBuilder out = new StringBuilder(template.length() + 64);
        int from = 0;
        for (Object value : values) {
            int hole = template.indexOf("{}", from);
            if (hole < 0) {
                throw new IllegalArgumentException("more values than {}: " + template);
            }
            out.append(template, from, hole);
            append(out, value);
            from = hole + 2;
        }
        if (template.indexOf("{}", from) >= 0) {
            throw new IllegalArgumentException("fewer values than {}: " + template);
        }
        return new Html(out.append(template, from, template.length()).toString());
    }

    /**
     * Takes a piece only under a condition.
     *
     * @param condition whether to take it
     * @param markup HTML, written by a programmer, without values
     * @return the piece, or nothing
     */
    public static Html when(boolean condition, String markup) {
        return condition ? new Html(markup) : NONE;
    }

    private static void append(StringBuilder out, Object value) {
        if (value instanceof Html piece) {
            out.append(piece.markup);
        } else if (value instanceof Collection<?> pieces) {
            pieces.forEach(piece -> append(out, piece));
        } else if (value instanceof Optional<?> option) {
            option.ifPresent(piece -> append(out, piece));
        } else if (value != null) {
            escape(out, value.toString());
        }
    }

    private static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
