package io.github.perfectgym4j.internal.json;

import java.util.List;
import java.util.Map;

/**
 * A list that came in an envelope, and the plain values that came beside it.
 *
 * @param elements the elements, in the server's order
 * @param beside the plain values of the envelope, as text, by their names in lower case
 */
public record Enveloped(List<?> elements, Map<String, String> beside) {}
