package io.github.perfectgym4j.sandbox.company.entry;

import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Codes that members show at the doors on their phones. */
public final class QrCodes {

    /** How long a code is good. */
    public static final Duration LIFETIME = Duration.ofMinutes(5);

    private final ClubTime time;
    private final Map<String, Code> codes = new ConcurrentHashMap<>();

    /**
     * A code.
     *
     * @param text text in the picture
     * @param memberId whose
     * @param end until when it is good
     */
    public record Code(String text, long memberId, Instant end) {

        /** @return nothing of the code: it opens doors */
        @Override
        public String toString() {
            return "Code[]";
        }
    }

    /** @param time says when codes are too old */
    public QrCodes(ClubTime time) {
        this.time = time;
    }

    /**
     * Makes a code.
     *
     * @param memberId for whom
     * @return the code
     */
    public Code make(long memberId) {
        String text = "PG" + UUID.randomUUID().toString().replace("-", "");
        Code code = new Code(text, memberId, time.now().plus(LIFETIME));
        codes.put(text, code);
        return code;
    }

    /**
     * Looks a code up.
     *
     * @param text text in the picture
     * @return the code, also if it is too old
     */
    public Optional<Code> find(String text) {
        return Optional.ofNullable(codes.get(text));
    }

    /**
     * Checks whether a code is too old.
     *
     * @param code code
     * @return whether it is
     */
    public boolean hasExpired(Code code) {
        return !time.now().isBefore(code.end());
    }
}
