package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.papers.Outbox;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What was sent to members to verify their e-mail addresses and phone numbers, and how far that is. */
public final class Verifications {

    /** How long the token of a mail is valid. */
    public static final Duration EMAIL_LIFETIME = Duration.ofDays(3);

    /** How long the code of a text message is valid. */
    public static final Duration PHONE_LIFETIME = Duration.ofMinutes(15);

    private final Guard guard;
    private final ClubTime time;
    private final Outbox outbox;
    private final SecureRandom random = new SecureRandom();
    private final IssuedTokens emails = new IssuedTokens();
    private final IssuedTokens phones = new IssuedTokens();
    private final Map<Long, String> verifiedPhones = new HashMap<>();

    /** How far a verification is. */
    public enum Status {
        /** Nothing was sent. */
        NONE,
        /** Sent, and not answered yet. */
        IN_PROGRESS,
        /** Answered. */
        VERIFIED,
        /** Not answered in time. */
        FAILED
    }

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param time the time in the clubs
     * @param outbox takes mails and text messages
     */
    public Verifications(Guard guard, ClubTime time, Outbox outbox) {
        this.guard = guard;
        this.time = time;
        this.outbox = outbox;
    }

    void sendEmail(Member member) {
        String token = UUID.randomUUID().toString();
        emails.issue(token, member.id(), member.email(), time.now().plus(EMAIL_LIFETIME));
        outbox.send(member.email(), "ConfirmEmailAddress", token);
    }

    void sendPhone(Member member) {
        String number = member.person().phoneNumber();
        String code = Stream.generate(() -> String.format("%06d", random.nextInt(1_000_000)))
                .filter(each -> !phones.isValid(each, time.now()))
                .findFirst()
                .orElseThrow();
        phones.issue(code, member.id(), number, time.now().plus(PHONE_LIFETIME));
        outbox.send(number, "ConfirmMemberPhoneNumber", code);
    }

    void expectEmail(String token, long memberId) {
        emails.issue(token, memberId, null, null);
    }

    IssuedTokens emails() {
        return emails;
    }

    IssuedTokens phones() {
        return phones;
    }

    void noteVerifiedPhone(Member member) {
        verifiedPhones.put(member.id(), member.person().phoneNumber());
    }

    /**
     * Tells how far the verification of an e-mail address is.
     *
     * @param member whose
     * @return status of the present address
     */
    public Status ofEmail(Member member) {
        return status(member.file().isEmailConfirmed(), emails, member.id(), member.email());
    }

    /**
     * Tells how far the verification of a phone number is.
     *
     * @param member whose
     * @return status of the present number
     */
    public Status ofPhone(Member member) {
        String number = member.person().phoneNumber();
        boolean isVerified = number != null && guard.alone(() -> number.equals(verifiedPhones.get(member.id())));
        return status(isVerified, phones, member.id(), number);
    }

    private Status status(boolean isVerified, IssuedTokens tokens, long memberId, String address) {
        if (isVerified) {
            return Status.VERIFIED;
        }
        Instant now = time.now();
        List<Boolean> sent = guard.alone(() -> tokens.sentTo(memberId, address)
                .map(token -> token.isValid(now))
                .toList());
        if (sent.isEmpty()) {
            return Status.NONE;
        }
        return sent.contains(true) ? Status.IN_PROGRESS : Status.FAILED;
    }
}
