package io.github.perfectgym4j.sandbox.company.profile;

import io.github.perfectgym4j.sandbox.company.people.Enrolment;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who brought whom. */
public final class Referrals {

    /** How many others a member can bring. */
    public static final int USAGES = 3;

    private static final String CODE = "FRIEND-";

    private final Guard guard;
    private final Table<Member> members;
    private final Enrolment enrolment;
    private final List<Campaign> campaigns;
    private final Map<Long, Long> referrers = new HashMap<>();

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param members the members
     * @param enrolment changes members
     * @param campaigns the campaigns
     */
    public Referrals(Guard guard, Table<Member> members, Enrolment enrolment, List<Campaign> campaigns) {
        this.guard = guard;
        this.members = members;
        this.enrolment = enrolment;
        this.campaigns = List.copyOf(campaigns);
    }

    /** @return all campaigns */
    public List<Campaign> campaigns() {
        return campaigns;
    }

    /**
     * Finds the campaign of a member.
     *
     * @param member member
     * @return the campaign of the home club that goes on
     */
    public Optional<Campaign> campaignOf(Member member) {
        return campaigns.stream()
                .filter(campaign -> campaign.isActive() && campaign.clubIds().contains(member.homeClubId()))
                .findFirst();
    }

    /**
     * Tells the code by which others can name a member.
     *
     * @param memberId member
     * @return code
     */
    public static String codeOf(long memberId) {
        return CODE + memberId;
    }

    /**
     * Finds a member by its code.
     *
     * @param code code, of any case
     * @return the member
     */
    public Optional<Member> byCode(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return upper.matches(CODE + "\\d{1,18}")
                ? members.find(Long.parseLong(upper.substring(CODE.length()))).filter(member -> !member.isDeleted())
                : Optional.empty();
    }

    /**
     * Counts how many others a member can still bring.
     *
     * @param memberId member
     * @return number
     */
    public int remaining(long memberId) {
        return Math.max(0, USAGES - broughtBy(memberId).size());
    }

    /**
     * Finds who brought a member.
     *
     * @param memberId member
     * @return key of the referrer
     */
    public Optional<Long> referrerOf(long memberId) {
        return guard.alone(() -> Optional.ofNullable(referrers.get(memberId)));
    }

    /**
     * Lists whom a member brought.
     *
     * @param memberId member
     * @return members, by key
     */
    public List<Member> broughtBy(long memberId) {
        return members.list(
                member -> referrerOf(member.id()).filter(id -> id == memberId).isPresent(),
                Comparator.comparingLong(Member::id));
    }

    /**
     * Notes who brought a member.
     *
     * @param referrerId who
     * @param invitedId whom
     * @throws Refused {@code UNKNOWN_KEY} for a member there is not, {@code INVALID_VALUE} for the same member twice, {@code VALUE_IN_USE}
     *     if somebody else did
     */
    public void note(long referrerId, long invitedId) {
        guard.alone(() -> {
            members.require(referrerId, Subject.REFERRER);
            members.require(invitedId, Subject.MEMBER);
            if (referrerId == invitedId) {
                throw new Refused(Reason.INVALID_VALUE, Subject.MEMBER);
            }
            Long former = referrers.putIfAbsent(invitedId, referrerId);
            if (former != null && former != referrerId) {
                throw new Refused(Reason.VALUE_IN_USE, Subject.REFERRER);
            }
            return former == null ? enrolment.touch(invitedId) : null;
        });
    }
}
