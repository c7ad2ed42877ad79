package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.papers.Document;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Files kept for members: the documents of version 1, under the same keys. */
final class MemberFiles implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MemberFiles", "MemberFile", Document.class)
                .text("name", Document::name, ORDERABLE)
                .number("memberId", Document::memberId)
                .text("documentType", Document::type, ORDERABLE)
                .flag("isAvailableForMember", Document::isVisible, ORDERABLE)
                .one("member", "Member")
                .entity()
                .table(Company::documents);
    }
}
