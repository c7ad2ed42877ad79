package io.github.perfectgym4j.sandbox.v2.sets.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.crm.Lead;
import io.github.perfectgym4j.sandbox.company.crm.Leads;
import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.MemberFile;
import io.github.perfectgym4j.sandbox.company.people.Person;
import io.github.perfectgym4j.sandbox.company.people.Standing;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of {@code Members}, which holds leads as well.
 *
 * @param member the member, or the lead in the shape of one
 * @param type {@code Member}, {@code Guest} or {@code Lead}
 * @param secondName middle name; null if unknown
 * @param consultantId employee in charge; null if unknown
 */
public record Customer(Member member, String type, String secondName, Long consultantId) {

    static final String LEAD = "Lead";

    private static final Standing WITHOUT_CONTRACT =
            new Standing(false, false, false, Set.of(), Set.of(), null, null, null);

    public static Customer of(Member member) {
        return new Customer(
                member,
                member.standing().hasContract() ? "Member" : "Guest",
                null,
                member.file().consultantId());
    }

    static Optional<Customer> find(Company company, long id) {
        return new Customers(company).find(id).map(Customer.class::cast);
    }

    static List<Customer> find(Company company, List<Long> ids) {
        return ids.stream().flatMap(id -> find(company, id).stream()).toList();
    }

    long id() {
        return member.id();
    }

    /** A lead without a club belongs to the first one: {@code homeClubId} is required. */
    public static Customer of(Company company, Leads.Entry entry) {
        Lead lead = entry.lead();
        Club club = (lead.clubId() == null
                        ? company.clubs().all().findFirst()
                        : company.clubs().find(lead.clubId()))
                .orElseThrow();
        LocalDateTime created = LocalDateTime.ofInstant(entry.created(), club.zone());
        Member member = new Member(
                entry.id(),
                entry.timestamp(),
                entry.isDeleted(),
                lead.firstName(),
                lead.lastName(),
                lead.email(),
                lead.sex(),
                club.id(),
                false,
                false,
                WITHOUT_CONTRACT,
                person(lead),
                new MemberFile(Long.toString(entry.id()), null, null, false, null, null, created, created));
        return new Customer(member, LEAD, lead.secondName(), lead.consultantId());
    }

    private static Person person(Lead lead) {
        boolean hasAddress = lead.address() != null || lead.zipCode() != null;
        return new Person(
                lead.birthDate() == null ? null : lead.birthDate().toLocalDate(),
                null,
                lead.phone(),
                null,
                null,
                false,
                null,
                hasAddress ? new Address(lead.address(), null, null, lead.zipCode(), null, null) : null);
    }

    /** @return nothing: all of it is personal */
    @Override
    public String toString() {
        return "Customer[]";
    }
}
