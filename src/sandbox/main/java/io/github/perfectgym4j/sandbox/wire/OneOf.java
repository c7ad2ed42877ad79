package io.github.perfectgym4j.sandbox.wire;

import java.util.Collection;
import java.util.function.Function;

/** Texts of which only some are allowed. */
public final class OneOf {

    private OneOf() {}

    /**
     * Reads a text of any case that has to be one of some.
     *
     * @param allowed what is allowed
     * @return turns a text into the allowed one, or throws IllegalArgumentException
     */
    public static Function<String, String> of(Collection<String> allowed) {
        return text ->
                allowed.stream().filter(text::equalsIgnoreCase).findFirst().orElseThrow(IllegalArgumentException::new);
    }
}
