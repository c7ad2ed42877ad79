package io.github.perfectgym4j.sandbox.v2.sets.contracts;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.contracts.Cancelling;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Why contracts are cancelled. */
public final class CancelReasons implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("CancelReasons", "CancelReason", Cancelling.Reason.class)
                .text("name", Cancelling.Reason::name, ORDERABLE)
                .flag("isAvailableForClient", Cancelling.Reason::isForClients)
                .id(Cancelling.Reason::id)
                .list(company -> Cancelling.REASONS);
    }
}
