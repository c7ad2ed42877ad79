package io.github.perfectgym4j.internal.call;

/** Sends a request that the server did not take in another way, once. Named by {@link SentAgainBy}; has a constructor without parameters. */
@FunctionalInterface
public interface SecondTry {

    /**
     * Looks at a status that is no success, and prepares the second request.
     *
     * @param call the call, to be changed for its next request
     * @param status the HTTP status; the request must not be sent again unless it means that nothing was done
     * @return whether the request is to be sent again
     */
    boolean prepare(Call call, int status);
}
