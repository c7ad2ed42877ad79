package io.github.perfectgym4j.hostile;

import static io.github.perfectgym4j.hostile.Target.FILE;
import static io.github.perfectgym4j.hostile.Target.POST;
import static io.github.perfectgym4j.hostile.Target.SET;
import static io.github.perfectgym4j.hostile.Target.TOKEN;

import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.client.error.TooManyRequestsException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/** One fault against one kind of request: plays it, and compares everything that a caller and the server can see. */
final class Attack {

    /** Apache HttpClient repeats a read whose connection broke before an answer, so often. */
    private static final int MOST_READS = 4;

    private static final int MOST_TRIES = 5;

    /** Half of the first wait after a failure of the server; the other half is chance. */
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(500);

    /** The exceptions that say how long to wait. */
    private static final Set<String> TELLS_TIME = Stream.of(
                    CredentialsRefusedException.class, TooManyRequestsException.class, ServerFailedException.class)
            .map(Class::getName)
            .collect(Collectors.toSet());

    private final HostileServer server;
    private final Callable<Seen> call;
    private long ended;
    private final SoftAssertions softly = new SoftAssertions();

    private Attack(HostileServer server, Callable<Seen> call) {
        this.server = server;
        this.call = call;
    }

    /** Makes a call of some kind, and says how it ended. */
    interface Caller {
        Seen call(Target target) throws Exception;
    }

    /**
     * Plays a fault.
     *
     * @param server the server; its clients have made no request yet, or only good ones
     * @param fault what it answers
     * @param target to which kind of request
     * @param caller makes calls
     */
    static void play(HostileServer server, Fault fault, Target target, Caller caller) throws Exception {
        Attack attack = new Attack(server, () -> caller.call(target));
        server.attack(target, fault.answer());
        Seen seen = attack.call.call();
        attack.ended = System.nanoTime();
        Right right = fault.right(target);
        attack.check(right.isEnd(seen, target), "end: should be %s, was %s", right.text(target), seen);
        attack.softly
                .assertThat(seen.leaks())
                .as("secret, personal or control characters")
                .isEmpty();
        attack.checkRequests(seen, target);
        server.heal();
        if (fault.isClosing()) {
            server.openOnceAtMost(target == FILE || target == TOKEN ? 1 : 0);
        }
        attack.checkRecovery(seen, target, caller);
        attack.softly.assertAll();
    }

    private void check(boolean isRight, String text, Object... values) {
        if (!isRight) {
            softly.fail(text, values);
        }
    }

    private void checkRequests(Seen seen, Target target) {
        int sent = server.requests(target);
        boolean secondToken = target.hasToken() && named(seen, CredentialsRefusedException.class);
        boolean repeatable = !target.changes() && target != TOKEN && broke(seen);
        int most = secondToken ? 2 : repeatable ? MOST_READS : 1;
        check(
                sent >= (secondToken ? 2 : 1) && sent <= most,
                "%s requests were sent, should be at most %s, for %s",
                sent,
                most,
                seen);
        if (target == TOKEN && seen.exception() != null) {
            check(server.requests(POST) == 0, "the booking was sent without a token");
        }
    }

    private static boolean broke(Seen seen) {
        return seen.exception() != null && seen.status() == 0 && !named(seen, CredentialsRefusedException.class);
    }

    private static boolean named(Seen seen, Class<?> type) {
        return type.getName().equals(seen.exception());
    }

    /** The next call works, on connections that were given back or are new; nobody asks again for a token that was refused. */
    private void checkRecovery(Seen seen, Target target, Caller caller) throws Exception {
        Target next = target == TOKEN ? SET : target;
        Seen healed = untilInTime(() -> caller.call(next));
        check(next.result().equals(healed.result()), "the next call ended with %s", healed);
        if (target == TOKEN && seen.exception() != null) {
            checkOtherCaller(seen);
        }
        int most = target == FILE ? 2 : 1;
        int open = server.openOnceAtMost(most);
        check(open <= most, "%s connections are open, should be at most %s", open, most);
    }

    /** Makes a call that has nothing against it; on a busy machine not even such a one need be done within a short deadline. */
    static Seen untilInTime(Callable<Seen> call) throws Exception {
        Seen seen = call.call();
        for (int tries = 1; tries < MOST_TRIES && named(seen, TimedOutException.class); tries++) {
            seen = call.call();
        }
        return seen;
    }

    /** Another caller gets the same failure, without another sign-in. On a slow machine the wait may be over before it asks. */
    private void checkOtherCaller(Seen seen) throws Exception {
        Seen again = call.call();
        if (again.exception() == null && System.nanoTime() - ended > SHORTEST_WAIT.toNanos()) {
            return;
        }
        check(server.requests(TOKEN) == 1, "signed in %s times", server.requests(TOKEN));
        check(seen.exception().equals(again.exception()), "another caller got %s, after %s", again, seen);
        check(!again.mayHaveBeenCarriedOut(), "another caller's booking may have been carried out: %s", again);
        check(
                !TELLS_TIME.contains(again.exception()) || again.retryAfter() != null && again.retryAfter() > 0,
                "another caller is not told how long to wait: %s",
                again);
        softly.assertThat(again.leaks())
                .as("secret or personal, for another caller")
                .isEmpty();
    }
}
