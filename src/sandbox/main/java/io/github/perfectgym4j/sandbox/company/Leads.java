package io.github.perfectgym4j.sandbox.company;

import java.time.Instant;
import java.util.List;

/** The leads. Which fields they need is up to each tenant (Q51): here a last name, and an e-mail address or a phone number. */
public final class Leads {

    /** Greater than the keys of members. */
    private static final long FIRST_ID = 900_001;

    private static final String WRONG_KEY = "InvalidPropertyId";

    private final Company company;
    private final Table<Entry> table;
    private long nextId = FIRST_ID;

    /**
     * A lead as it is kept.
     *
     * @param id key, shared with members: a lead may become one
     * @param timestamp change counter
     * @param isDeleted tombstone
     * @param created when it came
     * @param lead what is known
     */
    public record Entry(long id, long timestamp, boolean isDeleted, Instant created, Lead lead) implements Entity {}

    Leads(Company company) {
        this.company = company;
        table = new Table<>(company.guard());
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
            company.clubs().require(lead.clubId(), WRONG_KEY, "clubId");
        }
        if (lead.referralId() != null) {
            company.members().require(lead.referralId(), WRONG_KEY, "referralId");
        }
        if (lead.consultantId() != null) {
            company.instructors().require(lead.consultantId(), WRONG_KEY, "consultantId");
        }
        boolean hasSource =
                lead.sourceId() == null || LeadSource.ALL.stream().anyMatch(source -> source.id() == lead.sourceId());
        if (!hasSource) {
            throw new Refused(WRONG_KEY, "sourceId");
        }
        if (!lead.agreements().keySet().stream().allMatch(AgreementType::exists)) {
            throw new Refused(WRONG_KEY, "agreement");
        }
        company.guard().alone(() -> {
            long timestamp = company.guard().nextTimestamp();
            return table.put(new Entry(nextId++, timestamp, false, company.now(), lead));
        });
    }

    /** @return all leads, in the order of their coming */
    public List<Lead> all() {
        return table.all().map(Entry::lead).toList();
    }

    /** @return all leads with keys */
    public Table<Entry> table() {
        return table;
    }
}
