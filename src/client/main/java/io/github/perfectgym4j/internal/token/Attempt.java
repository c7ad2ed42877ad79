package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.internal.call.Call;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A sign-in under way: one caller, the leader, makes it; the others wait for it and share its token or its failure. After its deadline it is
 * overdue, and another caller may begin one in its place.
 */
final class Attempt {

    private final CompletableFuture<Token> result = new CompletableFuture<>();
    private final Thread leader = Thread.currentThread();
    private final Token replaced;
    private final long deadline;
    private volatile boolean overdue;

    /**
     * Creates an attempt that the calling thread leads.
     *
     * @param replaced the token that is to be replaced, or null
     * @param deadline when it is overdue, on the monotonic clock
     */
    Attempt(Token replaced, long deadline) {
        this.replaced = replaced;
        this.deadline = deadline;
    }

    /** The token that is to be replaced, or null. */
    Token replaced() {
        return replaced;
    }

    /** Whether it must not be waited for: it takes too long, or it waits for this thread, because a token store or a listener makes a call. */
    boolean isOverdue(long nanos) {
        return overdue || nanos - deadline >= 0 || leader == Thread.currentThread();
    }

    void succeed(Token token) {
        result.complete(token);
    }

    void fail(PerfectGymException failure) {
        result.completeExceptionally(failure);
    }

    /** Ends it without a result: the failure concerns the leader only, and another caller takes over. */
    void abandon() {
        result.complete(null);
    }

    /**
     * Waits for the end of the attempt, or for its deadline; not longer than the call of this thread may take.
     *
     * @param nanos now
     * @return the token; null if the state has to be looked at again
     */
    Token await(long nanos) {
        long untilOverdue = Math.max(0, deadline - nanos);
        long ofCall =
                Call.current().flatMap(Call::remaining).map(Duration::toNanos).orElse(Long.MAX_VALUE);
        try {
            return result.get(Math.min(untilOverdue, ofCall), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw FailedSignIn.copy((PerfectGymException) e.getCause(), null);
        } catch (TimeoutException e) {
            if (ofCall < untilOverdue) {
                throw new TimedOutException(
                        "no token within perfectgym.call-timeout: another call's sign-in is still under way",
                        null,
                        false,
                        null);
            }
            overdue = true;
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionFailedException("interrupted while waiting for a token", null, false, e);
        }
    }
}
