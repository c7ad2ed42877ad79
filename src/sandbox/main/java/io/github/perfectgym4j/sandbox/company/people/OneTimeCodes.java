package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.papers.Outbox;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The rules of one-time codes: six digits, sent to the outbox, valid for fifteen minutes and one use. */
public final class OneTimeCodes {

    /** How long a code is valid. */
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    private final Guard guard;
    private final ClubTime time;
    private final Outbox outbox;
    private final SecureRandom random = new SecureRandom();
    private final Map<Long, Issued> issued = new HashMap<>();

    /** The result of checking a code. */
    public enum Verdict {
        /** The latest code. */
        RIGHT,
        /** Not the latest code, or none was sent. */
        WRONG,
        /** The latest code, expired. */
        EXPIRED,
        /** The latest code, used before. */
        USED
    }

    /** Not a record: a code must not be in anything that prints itself. */
    private static final class Issued {
        private final String code;
        private final Instant end;
        private boolean isUsed;

        Issued(String code, Instant end) {
            this.code = code;
            this.end = end;
        }
    }

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param time the time in the clubs
     * @param outbox takes mails
     */
    public OneTimeCodes(Guard guard, ClubTime time, Outbox outbox) {
        this.guard = guard;
        this.time = time;
        this.outbox = outbox;
    }

    /**
     * Sends a code; the one before is invalid from now on.
     *
     * @param member to whom
     * @param address mail address or phone number of the member
     */
    public void send(Member member, String address) {
        guard.alone(() -> {
            String code = String.format("%06d", random.nextInt(1_000_000));
            outbox.send(address, "SendOneTimeCode", code);
            return issued.put(member.id(), new Issued(code, time.now().plus(LIFETIME)));
        });
    }

    /**
     * Checks a code.
     *
     * @param memberId member
     * @param code code
     * @return what it is; a right one is used up by this
     */
    public Verdict check(long memberId, String code) {
        return guard.alone(() -> {
            Issued known = issued.get(memberId);
            if (known == null || !known.code.equals(code)) {
                return Verdict.WRONG;
            }
            if (known.isUsed) {
                return Verdict.USED;
            }
            if (!time.now().isBefore(known.end)) {
                return Verdict.EXPIRED;
            }
            known.isUsed = true;
            return Verdict.RIGHT;
        });
    }
}
