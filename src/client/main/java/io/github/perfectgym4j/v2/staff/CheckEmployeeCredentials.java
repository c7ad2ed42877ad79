package io.github.perfectgym4j.v2.staff;

import io.github.perfectgym4j.client.config.Secret;
import java.util.Objects;

/**
 * Name and password of an employee to be verified (contract: {@code CheckEmployeeCredentialsRequest}).
 *
 * @param login name with which the employee signs in
 * @param password the password, or null
 */
public record CheckEmployeeCredentials(String login, Secret password) {

    /** Checks what the contract requires. */
    public CheckEmployeeCredentials {
        Objects.requireNonNull(login, "login");
    }

    /**
     * Wraps what is secret.
     *
     * @param login name with which the employee signs in
     * @param password the password
     */
    public CheckEmployeeCredentials(String login, String password) {
        this(login, password == null ? null : Secret.of(password));
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "CheckEmployeeCredentials[***]";
    }
}
