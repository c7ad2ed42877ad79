package io.github.perfectgym4j.sandbox.company.crm;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.people.AgreementType;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The leads. Which fields they need is up to each tenant (Q51): here a last name, and an e-mail address or a phone number. */
public final class Leads {

    private static final String WRONG_KEY = "InvalidPropertyId";

    private final Table<Club> clubs;
    private final Table<Member> members;
    private final Table<Instructor> instructors;
    private final List<Lead> stored = new CopyOnWriteArrayList<>();

    /**
     * Sets the department up.
     *
     * @param clubs the clubs
     * @param members the members
     * @param instructors who teaches
     */
    public Leads(Table<Club> clubs, Table<Member> members, Table<Instructor> instructors) {
        this.clubs = clubs;
        this.members = members;
        this.instructors = instructors;
    }

    /**
     * Stores a lead.
     *
     * @param lead what is known
     * @throws Refused {@code InvalidPropertyValue} for a field that is missing, {@code InvalidPropertyId} for a key there is not
     */
    public void add(Lead lead) {
        if (lead.lastName() == null) {
            throw new Refused("InvalidPropertyValue", "lastName");
        }
        if (lead.email() == null && lead.phone() == null) {
            throw new Refused("InvalidPropertyValue", "email");
        }
        if (lead.clubId() != null) {
            clubs.require(lead.clubId(), WRONG_KEY, "clubId");
        }
        if (lead.referralId() != null) {
            members.require(lead.referralId(), WRONG_KEY, "referralId");
        }
        if (lead.consultantId() != null) {
            instructors.require(lead.consultantId(), WRONG_KEY, "consultantId");
        }
        boolean hasSource =
                lead.sourceId() == null || LeadSource.ALL.stream().anyMatch(source -> source.id() == lead.sourceId());
        if (!hasSource) {
            throw new Refused(WRONG_KEY, "sourceId");
        }
        if (!lead.agreements().keySet().stream().allMatch(AgreementType::exists)) {
            throw new Refused(WRONG_KEY, "agreement");
        }
        stored.add(lead);
    }

    /** @return all leads, in the order of their coming */
    public List<Lead> all() {
        return List.copyOf(stored);
    }
}
