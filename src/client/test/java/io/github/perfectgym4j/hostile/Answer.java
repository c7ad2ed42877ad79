package io.github.perfectgym4j.hostile;

import java.io.IOException;

/** What the hostile server does when a request has come. */
@FunctionalInterface
interface Answer {

    /**
     * Answers.
     *
     * @param wire the connection
     * @param good the body of a good answer to this request
     */
    void to(Wire wire, byte[] good) throws IOException;
}
