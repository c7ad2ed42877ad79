package io.github.perfectgym4j.sandbox.v2.sets.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.crm.Leads;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.store.Entity;
import io.github.perfectgym4j.sandbox.v2.odata.Source;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Members, guests and leads together; leads have the greater keys, and keep them when they become guests.
 *
 * @param company whose they are
 */
public record Customers(Company company) implements Source {

    @Override
    public Optional<?> find(Object key) {
        long id = (Long) key;
        return company.members().find(id).map(Customer::of).or(() -> company.leads()
                .table()
                .find(id)
                .filter(Customers::isLead)
                .map(this::of));
    }

    @Override
    public Stream<?> all() {
        return Stream.concat(
                        company.members().all().map(Customer::of),
                        company.leads().table().all().filter(Customers::isLead).map(this::of))
                .sorted(Comparator.comparingLong(Customer::id));
    }

    @Override
    public Stream<?> changesAfter(long version) {
        return Stream.<Entity>concat(
                        company.members().changesAfter(version),
                        company.leads().table().changesAfter(version).filter(Customers::isLead))
                .sorted(Comparator.comparingLong(Entity::timestamp))
                .map(row -> row instanceof Member member ? Customer.of(member) : of((Leads.Entry) row));
    }

    /** Who has become a guest is among the members, under the same key. */
    private static boolean isLead(Leads.Entry entry) {
        return !entry.progress().isConverted();
    }

    private Customer of(Leads.Entry lead) {
        return Customer.of(company, lead);
    }
}
