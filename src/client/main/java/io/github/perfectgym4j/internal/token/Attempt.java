package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.TimedOutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A sign-in under way: one caller makes it, the others wait for it and share its token or its failure. */
final class Attempt {

    private final CompletableFuture<Token> result = new CompletableFuture<>();

    void succeed(Token token) {
        result.complete(token);
    }

    void fail(Throwable failure) {
        result.completeExceptionally(failure);
    }

    Token await(Duration timeout) {
        try {
            return result.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof PerfectGymException failure
                    ? FailedSignIn.copy(failure, null)
                    : new IllegalStateException("the sign-in of another call failed", e.getCause());
        } catch (TimeoutException e) {
            throw new TimedOutException(
                    "no token within perfectgym.token.wait-timeout (" + timeout
                            + "): another call's sign-in is still under way",
                    null,
                    false,
                    null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionFailedException("interrupted while waiting for a token", null, false, e);
        }
    }
}
