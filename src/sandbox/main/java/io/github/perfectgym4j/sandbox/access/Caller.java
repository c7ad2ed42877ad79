package io.github.perfectgym4j.sandbox.access;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/**
 * Who makes a call.
 *
 * @param memberId the member who signed in; null for an employee
 */
public record Caller(Long memberId) implements Principal {

    /** An employee's account. */
    public static final Caller EMPLOYEE = new Caller(null);

    /** @return the mode, which follows from the account */
    public Mode mode() {
        return memberId == null ? Mode.EMPLOYEE : Mode.USER;
    }

    /** @return the mode: never a name of a person */
    @Override
    public String getName() {
        return mode().name();
    }

    /**
     * Finds the caller of the current request.
     *
     * @param security context of a request to an operation with {@link Modes}
     * @return who makes it
     */
    public static Caller of(SecurityContext security) {
        return (Caller) security.getUserPrincipal();
    }
}
