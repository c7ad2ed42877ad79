package io.github.perfectgym4j.sandbox.company.refusal;

/** A refusal: the call was understood and is not carried out. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final Subject subject;
    private final String details;

    /**
     * A refusal that is about nothing in particular.
     *
     * @param reason why
     */
    public Refused(Reason reason) {
        this(reason, Subject.NOTHING);
    }

    /**
     * A refusal because of one thing.
     *
     * @param reason why
     * @param subject what it is about
     */
    public Refused(Reason reason, Subject subject) {
        this(reason, subject, "");
    }

    /**
     * A refusal that needs explaining.
     *
     * @param reason why
     * @param subject what it is about
     * @param details text for people, never with anything personal; empty if none
     */
    public Refused(Reason reason, Subject subject, String details) {
        super(reason + " " + subject + " " + details, null, false, false);
        this.reason = reason;
        this.subject = subject;
        this.details = details;
    }

    /** @return why */
    public Reason reason() {
        return reason;
    }

    /** @return what it is about */
    public Subject subject() {
        return subject;
    }

    /** @return text for people; empty if none */
    public String details() {
        return details;
    }
}
