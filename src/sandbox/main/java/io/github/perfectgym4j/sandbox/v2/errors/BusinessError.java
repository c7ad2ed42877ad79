package io.github.perfectgym4j.sandbox.v2.errors;

import jakarta.json.JsonObject;
import java.util.List;

/** A refused command: status 499 with the reasons. */
public final class BusinessError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    /**
     * One reason.
     *
     * @param code error code of the contract
     * @param property field of the command it is about; null if none
     * @param data details; null if none
     */
    public record Reason(String code, String property, JsonObject data) {}

    /**
     * A refusal that is about no single field.
     *
     * @param code error code of the contract
     */
    public BusinessError(String code) {
        this(code, null);
    }

    /**
     * A refusal because of one field.
     *
     * @param code error code of the contract
     * @param property name of the field
     */
    public BusinessError(String code, String property) {
        this(List.of(new Reason(code, property, null)));
    }

    /**
     * A refusal for several reasons.
     *
     * @param reasons all of them
     */
    public BusinessError(List<Reason> reasons) {
        super(reasons.toString(), null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    /** @return the reasons; at least one */
    public List<Reason> reasons() {
        return reasons;
    }
}
