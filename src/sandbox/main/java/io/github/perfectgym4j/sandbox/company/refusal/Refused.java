package io.github.perfectgym4j.sandbox.company.refusal;

import java.util.List;

/** A logical failure: the call was understood and will not be done. Answered with status 400 and the list of reasons. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The reasons; at least one. */
    private final transient List<Reason> reasons;

    /**
     * One reason.
     *
     * @param code error code of the contract
     * @param property parameter it is about; empty if none
     * @param message text for people, never with anything personal; empty if none
     */
    public record Reason(String code, String property, String message) {

        /**
         * A reason that speaks for itself.
         *
         * @param code error code of the contract
         * @param property parameter it is about; empty if none
         */
        public Reason(String code, String property) {
            this(code, property, "");
        }
    }

    /**
     * A refusal that is about no single parameter.
     *
     * @param code error code of the contract
     */
    public Refused(String code) {
        this(code, "");
    }

    /**
     * A refusal because of one parameter.
     *
     * @param code error code of the contract
     * @param property name of the parameter
     */
    public Refused(String code, String property) {
        this(List.of(new Reason(code, property)));
    }

    /**
     * A refusal for several reasons.
     *
     * @param reasons all of them
     */
    public Refused(List<Reason> reasons) {
        super(reasons.toString(), null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    /** @return the reasons; at least one */
    public List<Reason> reasons() {
        return reasons;
    }
}
