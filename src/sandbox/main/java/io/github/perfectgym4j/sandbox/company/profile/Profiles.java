package io.github.perfectgym4j.sandbox.company.profile;

import io.github.perfectgym4j.sandbox.company.people.Enrolment;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.List;
import java.util.Set;

/** The departments of this package together. */
public final class Profiles {

    private static final List<Label> TAGS = List.of(
            new Label(1, "VIP", "Greeted by name"),
            new Label(2, "Competitor", "Trains for competitions"),
            new Label(3, "Rehab", "Sent by a doctor"));

    // The first three under the names of the sources of leads.
    private static final List<Label> SOURCES = List.of(
            new Label(1, "Website", "Found on the web"),
            new Label(2, "MarketingCampaign", "Saw an advertisement"),
            new Label(3, "WalkIn", "Came by"),
            new Label(4, "Friend", "Heard of it from a friend"));

    private static final List<Campaign> CAMPAIGNS = List.of(
            new Campaign(1, true, "Bring a friend, and train a month for free.", Set.of(1L, 2L, 9L, 12L)),
            new Campaign(2, false, "Bring a friend, and get a towel.", Set.of(3L)));

    private final Notes notes;
    private final Labels tags;
    private final Labels marketingSources;
    private final CustomAttributes customAttributes;
    private final Biometrics biometrics;
    private final Referrals referrals;

    /**
     * Sets the departments up.
     *
     * @param guard the lock and the change counter
     * @param members the members
     * @param enrolment changes members
     */
    public Profiles(Guard guard, Table<Member> members, Enrolment enrolment) {
        notes = new Notes(guard, members);
        tags = new Labels(guard, enrolment, TAGS);
        marketingSources = new Labels(guard, enrolment, SOURCES);
        customAttributes = new CustomAttributes(guard, enrolment);
        biometrics = new Biometrics(guard, members);
        referrals = new Referrals(guard, members, enrolment, CAMPAIGNS);
    }

    /** @return notes of the staff */
    public Notes notes() {
        return notes;
    }

    /** @return tags */
    public Labels tags() {
        return tags;
    }

    /** @return where members heard of the company */
    public Labels marketingSources() {
        return marketingSources;
    }

    /** @return attributes of the company's own */
    public CustomAttributes customAttributes() {
        return customAttributes;
    }

    /** @return what scanners know members by */
    public Biometrics biometrics() {
        return biometrics;
    }

    /** @return who brought whom */
    public Referrals referrals() {
        return referrals;
    }
}
