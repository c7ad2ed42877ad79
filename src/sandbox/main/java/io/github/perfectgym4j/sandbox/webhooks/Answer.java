package io.github.perfectgym4j.sandbox.webhooks;

/**
 * The answer of a receiver.
 *
 * @param status HTTP status; 0 if there was no answer
 * @param problem why there was no answer; empty if there was one
 */
public record Answer(int status, String problem) {

    /** No receiver has been called yet. */
    static final Answer NOT_YET = new Answer(0, "");

    static Answer of(int status) {
        return new Answer(status, "");
    }

    static Answer none(String problem) {
        return new Answer(0, problem);
    }

    /** @return whether the receiver took it: only status 200 says so */
    public boolean isTaken() {
        return status == 200;
    }
}
