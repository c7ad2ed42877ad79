package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.profile.Note;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Notes of the staff about members. */
final class MemberNotes implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MemberNotes", "MemberNote", Note.class)
                .text("note", Note::text, REQUIRED)
                .flag("isAccessBlocked", Note::isAccessBlocked, REQUIRED)
                .flag("isPinned", Note::isPinned, REQUIRED)
                .number("memberId", Note::memberId)
                .one("member", "Member")
                .entity()
                .table(company -> company.profiles().notes().table());
    }
}
