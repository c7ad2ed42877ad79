package io.github.perfectgym4j.internal.call;

/** A second attempt, in another form, at a request that the server did not accept. Named by {@link SentAgainBy}; needs a no-argument constructor. */
@FunctionalInterface
public interface SecondTry {

    /**
     * Checks an error status, and prepares the second request.
     *
     * @param call the call, to be changed for its next request
     * @param status the HTTP status; the request must not be sent again unless it means that nothing was done
     * @return whether the request is to be sent again
     */
    boolean prepare(Call call, int status);
}
