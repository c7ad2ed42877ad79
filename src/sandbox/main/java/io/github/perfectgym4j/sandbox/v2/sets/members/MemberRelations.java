package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Relation;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;
import java.util.stream.Stream;

/** Relations between members, the friends of version 1 among them. */
final class MemberRelations implements Described {

    private static final List<String> TYPES =
            Stream.of(Relation.Type.values()).map(Relation.Type::code).toList();

    @Override
    public Description<?> describe() {
        return Description.set("MemberRelations", "MemberRelation", Relation.class)
                .enumeration("relationType", TYPES, relation -> relation.type().code(), ORDERABLE)
                .number("parentMemberId", Relation::parentId, ORDERABLE)
                .number("childMemberId", Relation::childId, ORDERABLE)
                .property("dateFrom", DATE_TIME, (company, relation) -> relation.from(), ORDERABLE)
                .property("dateUntil", DATE_TIME, (company, relation) -> relation.until(), ORDERABLE)
                .one("parentMember", "Member")
                .one("childMember", "Member")
                .entity()
                .table(company -> company.relations().table());
    }

    /** @return the relations in which a member is the child */
    static List<Relation> parentsOf(Company company, Customer customer) {
        return company.relations().list(relation -> relation.childId() == customer.id());
    }

    /** @return the relations in which a member is the parent */
    static List<Relation> childrenOf(Company company, Customer customer) {
        return company.relations().list(relation -> relation.parentId() == customer.id());
    }

    /** @return the parents of a member's family */
    static List<Customer> familyParents(Company company, Customer customer) {
        return family(company, parentsOf(company, customer).stream(), true);
    }

    /** @return the children of a member's family */
    static List<Customer> familyChildren(Company company, Customer customer) {
        return family(company, childrenOf(company, customer).stream(), false);
    }

    private static List<Customer> family(Company company, Stream<Relation> relations, boolean isParents) {
        return relations
                .filter(relation -> relation.type() == Relation.Type.FAMILY_CHILD)
                .map(relation -> isParents ? relation.parentId() : relation.childId())
                .flatMap(id -> Customer.find(company, id).stream())
                .toList();
    }
}
