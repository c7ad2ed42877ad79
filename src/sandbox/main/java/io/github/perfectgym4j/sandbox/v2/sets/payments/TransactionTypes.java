package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.pos.TransactionType;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** The types of entries in the books. */
final class TransactionTypes implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("TransactionTypes", "TransactionType", TransactionType.class)
                .text("name", TransactionType::name, ORDERABLE, REQUIRED)
                .text("code", TransactionType::code, ORDERABLE, REQUIRED)
                .flag("isVatTransaction", TransactionType::isVat)
                .flag("isDebitTransaction", TransactionType::isDebit)
                .id(TransactionType::id)
                .list(company -> TransactionType.ALL);
    }
}
