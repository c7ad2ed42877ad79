package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.pos.PosEndpoint;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Access points through which transactions come in. */
final class TransactionEndpoints implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("TransactionEndpoint", PosEndpoint.class)
                .text("name", PosEndpoint::name, ORDERABLE)
                .text("id", PosEndpoint::id, ORDERABLE, REQUIRED)
                .key("id");
    }
}
