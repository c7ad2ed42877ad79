package io.github.perfectgym4j.timetable.status;

import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.MemberSignInRequiredException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.event.CallEvents;
import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.client.event.TokenEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Recorder of calls and sign-ins. The client notifies every bean of these two types. */
@ApplicationScoped
public class Recorder implements CallEvents, TokenEvents {

    private static final int MOST_PROBLEMS = 10;

    @Inject
    Clock clock;

    private final Hour calls = new Hour();
    private final Hour signIns = new Hour();
    private final ConcurrentLinkedDeque<Problem> problems = new ConcurrentLinkedDeque<>();
    private volatile Contact lastContact;

    /**
     * The last contact with PerfectGym.
     *
     * @param at when
     * @param answered whether it answered, be it with a refusal
     */
    public record Contact(Instant at, boolean answered) {}

    /**
     * A failed call. Without the message, because PerfectGym's texts may be about a member.
     *
     * @param at when
     * @param operation what was called
     * @param kind kind of the failure
     * @param status HTTP status, or 0 without an answer
     */
    public record Problem(Instant at, String operation, String kind, int status) {}

    @Override
    public void called(Operation operation, PerfectGymException failure, Duration took) {
        calls.count(clock.instant());
        note(failure, operation.toString());
    }

    @Override
    public void signedIn(Duration took, Duration life) {
        signIns.count(clock.instant());
        note(null, "sign-in");
    }

    @Override
    public void signInFailed(PerfectGymException failure, Duration wait) {
        signIns.count(clock.instant());
        note(failure, "sign-in");
    }

    @Override
    public void rejected(boolean replaced) {
        add(new Problem(clock.instant(), "token", "RefusedBeforeItsEnd", 401));
    }

    private void note(PerfectGymException failure, String operation) {
        Instant now = clock.instant();
        if (failure == null) {
            lastContact = new Contact(now, true);
            return;
        }
        int status = failure.status().orElse(0);
        boolean isAboutPerfectGym =
                !(failure instanceof ConfigurationException) && (status > 0 || failure.isTemporary());
        if (isAboutPerfectGym) {
            lastContact = new Contact(now, status > 0 && status < 500);
        }
        if (!isBetweenPerfectGymAndMember(failure)) {
            add(new Problem(now, operation, failure.getClass().getSimpleName(), status));
        }
    }

    /** Broken rules of the club and ended sign-ins do not concern the operator. */
    private static boolean isBetweenPerfectGymAndMember(PerfectGymException failure) {
        return failure instanceof RequestRefusedException || failure instanceof MemberSignInRequiredException;
    }

    private void add(Problem problem) {
        problems.addFirst(problem);
        while (problems.size() > MOST_PROBLEMS) {
            problems.pollLast();
        }
    }

    /**
     * The last contact.
     *
     * @return the contact; empty if nothing has been called yet
     */
    public Optional<Contact> lastContact() {
        return Optional.ofNullable(lastContact);
    }

    /**
     * The last problems.
     *
     * @return the problems, the newest first
     */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Calls of the last hour.
     *
     * @return one number for each minute, this minute last
     */
    public List<Integer> calls() {
        return calls.minutes(clock.instant());
    }

    /**
     * Sign-ins of the last hour.
     *
     * @return one number for each minute, this minute last
     */
    public List<Integer> signIns() {
        return signIns.minutes(clock.instant());
    }
}
