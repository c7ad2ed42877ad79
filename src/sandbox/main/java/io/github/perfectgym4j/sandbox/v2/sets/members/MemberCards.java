package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.entry.Card;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Cards of members. A card that was taken away is a tombstone. */
final class MemberCards implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MemberCards", "MemberCard", Card.class)
                .text("cardNumber", Card::number, REQUIRED)
                .number("memberId", Card::memberId)
                .flag("isTemporary", card -> card.type().equals(Card.TEMPORARY))
                .one("member", "Member")
                .entity()
                .table(company -> company.cards().table());
    }
}
