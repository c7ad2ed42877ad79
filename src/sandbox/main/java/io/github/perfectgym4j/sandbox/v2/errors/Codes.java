package io.github.perfectgym4j.sandbox.v2.errors;

import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The error codes that the contract documents for each command. A command has no others: {@link BusinessErrorMapper} sees to that. */
public final class Codes {

    private static final ResourceBundle BY_COMMAND = ResourceBundle.getBundle(
            Codes.class.getPackageName() + ".codes",
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    private static final Pattern BEFORE_COMMAND = Pattern.compile("^.*[vV]2(\\.[12])?/");

    private Codes() {}

    /**
     * Looks up codes.
     *
     * @param path path of a command, such as {@code ClassBooking/BookClass}, also with what stands before it, and with a key behind it
     * @return the codes; none if the command has none
     */
    public static Set<String> of(String path) {
        List<String> segments =
                Arrays.asList(BEFORE_COMMAND.matcher(path).replaceFirst("").split("/"));
        for (int length = segments.size(); length > 1; length--) {
            try {
                String codes = BY_COMMAND.getString(String.join("/", segments.subList(0, length)));
                return new TreeSet<>(List.of(codes.split(",")));
            } catch (MissingResourceException keyBehind) {
                // What is left may be a command.
            }
        }
        return Set.of();
    }
}
