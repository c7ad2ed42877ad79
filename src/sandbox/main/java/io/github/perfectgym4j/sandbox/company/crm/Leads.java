package io.github.perfectgym4j.sandbox.company.crm;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.AgreementType;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The leads. Which fields they need is up to each tenant (Q51): here a last name, and an e-mail address or a phone number. */
public final class Leads {

    private static final String WRONG_KEY = "InvalidPropertyId";

    private final Company company;
    private final List<Lead> stored = new CopyOnWriteArrayList<>();

    public Leads(Company company) {
        this.company = company;
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
        stored.add(lead);
    }

    /** @return all leads, in the order of their coming */
    public List<Lead> all() {
        return List.copyOf(stored);
    }
}
