package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The tokens of one kind that were sent to members. Each works once. Only inside a step of the guard. */
final class IssuedTokens {

    private final Map<String, Issued> issued = new HashMap<>();

    /** What a token is for. Not a record: an address must not be in anything that prints itself. */
    static final class Issued {
        private final long memberId;
        private final String address;
        private final Instant end;
        private boolean isUsed;

        private Issued(long memberId, String address, Instant end) {
            this.memberId = memberId;
            this.address = address;
            this.end = end;
        }

        long memberId() {
            return memberId;
        }

        /** @return whether it was sent to that address, or works for any */
        boolean isFor(String wanted) {
            return address == null || address.equalsIgnoreCase(wanted);
        }

        boolean isValid(Instant now) {
            return !isUsed && (end == null || now.isBefore(end));
        }
    }

    /**
     * Keeps a token.
     *
     * @param address where it was sent; null if it works for any address
     * @param end when it expires; null for never
     */
    void issue(String token, long memberId, String address, Instant end) {
        issued.put(token, new Issued(memberId, address, end));
    }

    /** @return tokens that were sent to an address, used or not */
    Stream<Issued> sentTo(long memberId, String address) {
        return issued.values().stream()
                .filter(sent -> sent.memberId == memberId && sent.address != null && sent.isFor(address));
    }

    boolean isValid(String token, Instant now) {
        return issued.containsKey(token) && issued.get(token).isValid(now);
    }

    /**
     * Looks a token up that can be used.
     *
     * @throws Refused {@code INVALID_TOKEN}, {@code TOKEN_USED} or {@code TOKEN_EXPIRED}
     */
    Issued require(String token, Instant now) {
        Issued found = issued.get(token);
        if (found == null) {
            throw new Refused(Reason.INVALID_TOKEN);
        } else if (found.isUsed) {
            throw new Refused(Reason.TOKEN_USED);
        } else if (!found.isValid(now)) {
            throw new Refused(Reason.TOKEN_EXPIRED);
        }
        return found;
    }

    /** Uses a token up. */
    Issued use(String token, Instant now) {
        Issued found = require(token, now);
        found.isUsed = true;
        return found;
    }
}
