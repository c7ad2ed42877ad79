package io.github.perfectgym4j.sandbox.wire;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;

/** Lists of keys as a parameter: repeated names, lists with commas (Q56), and JSON arrays in bodies. */
public final class Ids {

    private Ids() {}

    /**
     * Gathers a list that may be spread over repeated names in the query string, so that {@link #parse} finds all of it.
     *
     * @param uri address of the request
     * @param parameters parameters of the request
     * @param name name of the list, of any case
     */
    public static void gather(UriInfo uri, Parameters parameters, String name) {
        uri.getQueryParameters().forEach((key, all) -> {
            if (key.equalsIgnoreCase(name)) {
                parameters.put(name, String.join(",", all));
            }
        });
    }

    /**
     * Reads a list of keys.
     *
     * @param text keys with commas between, perhaps in square brackets, perhaps in quotation marks
     * @return the keys, each once
     * @throws IllegalArgumentException if something else is in it
     */
    public static List<Long> parse(String text) {
        String inner = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        return Arrays.stream(inner.split(","))
                .map(id -> id.trim().replace("\"", ""))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .distinct()
                .toList();
    }
}
