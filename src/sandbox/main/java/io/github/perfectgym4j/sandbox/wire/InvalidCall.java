package io.github.perfectgym4j.sandbox.wire;

import java.util.List;

/** A call that cannot be read: parameters are missing or wrong. */
public final class InvalidCall extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ErrorEntry> errors;

    /**
     * A call with one thing wrong.
     *
     * @param code error code of the contract
     * @param property parameter it is about; empty if none
     */
    public InvalidCall(String code, String property) {
        this(List.of(new ErrorEntry(code, property)));
    }

    /**
     * A call with several things wrong.
     *
     * @param errors all of them
     */
    public InvalidCall(List<ErrorEntry> errors) {
        super(errors.toString(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    /** @return what is wrong; at least one */
    public List<ErrorEntry> errors() {
        return errors;
    }
}
