package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;

/** The rules of confirming e-mail addresses and phone numbers. */
public final class Confirmations {

    private final Guard guard;
    private final ClubTime time;
    private final Table<Member> members;
    private final Enrolment enrolment;
    private final Verifications verifications;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param time the time in the clubs
     * @param members the members
     * @param enrolment changes members
     * @param verifications what was sent
     */
    public Confirmations(
            Guard guard, ClubTime time, Table<Member> members, Enrolment enrolment, Verifications verifications) {
        this.guard = guard;
        this.time = time;
        this.members = members;
        this.enrolment = enrolment;
        this.verifications = verifications;
    }

    /**
     * Lets a token confirm the e-mail address of a member, whichever that is then.
     *
     * @param token token
     * @param memberId member
     */
    public void expectEmail(String token, long memberId) {
        guard.alone(() -> {
            verifications.expectEmail(token, memberId);
            return memberId;
        });
    }

    /**
     * Sends a mail with a token again.
     *
     * @param memberId member with an e-mail address
     * @return the member afterwards
     * @throws Refused {@code UNKNOWN_KEY} for a member there is not
     */
    public Member sendEmail(long memberId) {
        return guard.alone(() -> {
            verifications.sendEmail(members.require(memberId, Subject.MEMBER));
            return enrolment.touch(memberId);
        });
    }

    /**
     * Sends a text message with a code.
     *
     * @param memberId member with a phone number
     * @return the member afterwards
     * @throws Refused {@code UNKNOWN_KEY} for a member there is not
     */
    public Member sendPhone(long memberId) {
        return guard.alone(() -> {
            verifications.sendPhone(members.require(memberId, Subject.MEMBER));
            return enrolment.touch(memberId);
        });
    }

    /**
     * Confirms an e-mail address.
     *
     * @param token token of the mail; works once
     * @return the member afterwards
     * @throws Refused {@code INVALID_TOKEN}, {@code TOKEN_USED}, {@code TOKEN_EXPIRED}, {@code TOKEN_OUTDATED} if the member has
     *     another address by now, {@code MEMBER_DOES_NOT_EXIST}
     */
    public Member confirmEmail(String token) {
        return guard.alone(() -> {
            IssuedTokens.Issued issued = verifications.emails().require(token, time.now());
            Member member = owner(issued);
            if (!issued.isFor(member.email())) {
                throw new Refused(Reason.TOKEN_OUTDATED);
            }
            verifications.emails().use(token, time.now());
            return enrolment.change(member.id(), file -> file.confirmed(true));
        });
    }

    /**
     * Confirms a phone number.
     *
     * @param code code of the text message; works once
     * @return the member afterwards
     * @throws Refused as for an e-mail address
     */
    public Member confirmPhone(String code) {
        return guard.alone(() -> {
            IssuedTokens.Issued issued = verifications.phones().require(code, time.now());
            Member member = owner(issued);
            if (!issued.isFor(member.person().phoneNumber())) {
                throw new Refused(Reason.TOKEN_OUTDATED);
            }
            verifications.phones().use(code, time.now());
            verifications.noteVerifiedPhone(member);
            return enrolment.touch(member.id());
        });
    }

    private Member owner(IssuedTokens.Issued issued) {
        return members.require(issued.memberId(), Reason.MEMBER_DOES_NOT_EXIST, Subject.NOTHING);
    }
}
