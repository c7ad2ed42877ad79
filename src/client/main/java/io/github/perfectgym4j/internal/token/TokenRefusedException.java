package io.github.perfectgym4j.internal.token;

/** The token endpoint answered with a success that holds an OAuth error in place of a token. Shows nothing of the answer. */
final class TokenRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The status with which such answers come. */
    static final int STATUS = 200;

    TokenRefusedException() {
        super("an OAuth error in place of a token");
    }
}
