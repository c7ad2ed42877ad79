package io.github.perfectgym4j.sandbox.v2.errors;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A command that was not understood: status 400 with what is wrong about which field. */
public final class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, List<String>> modelState;

    /**
     * A command that was not understood.
     *
     * @param modelState what is wrong, by field
     */
    public InvalidRequest(Map<String, List<String>> modelState) {
        super("The request is invalid: " + modelState.keySet(), null, false, false);
        this.modelState = new TreeMap<>(modelState);
    }

    /** @return what is wrong, by field */
    public Map<String, List<String>> modelState() {
        return modelState;
    }
}
