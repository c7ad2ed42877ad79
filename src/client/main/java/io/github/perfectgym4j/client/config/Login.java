package io.github.perfectgym4j.client.config;

/**
 * User name and password: of the API user (employee mode), or of a club member (user mode).
 *
 * @param username user name, or e-mail address of a member
 * @param password the password
 */
public record Login(String username, Secret password) {

    /** Shows neither of the two: the name of a member is an e-mail address. */
    @Override
    public String toString() {
        return "Login[***]";
    }
}
