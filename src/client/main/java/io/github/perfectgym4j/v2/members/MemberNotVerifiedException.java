package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.PerfectGymException;
import java.time.Duration;
import java.util.Objects;

/** The verification of a member failed: let the person try again. */
public final class MemberNotVerifiedException extends PerfectGymException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * Creates the exception.
     *
     * @param reason what was wrong
     */
    public MemberNotVerifiedException(VerificationFailure reason) {
        this(
                "the member has not been verified: "
                        + Objects.requireNonNull(reason, "reason").value(),
                null,
                reason.value(),
                null);
    }

    private MemberNotVerifiedException(String message, String operation, String reason, Throwable cause) {
        super(message, operation, 0, cause);
        this.reason = reason;
    }

    @Override
    protected MemberNotVerifiedException copy(
            String message, String operation, Duration retryAfter, boolean mayHaveBeenCarriedOut) {
        return new MemberNotVerifiedException(message, operation, reason, this);
    }

    /**
     * What was wrong.
     *
     * @return the reason; show people only that the sign-in failed
     */
    public VerificationFailure reason() {
        return new VerificationFailure(reason);
    }
}
