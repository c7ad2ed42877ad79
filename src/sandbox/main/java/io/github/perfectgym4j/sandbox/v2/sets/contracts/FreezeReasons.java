package io.github.perfectgym4j.sandbox.v2.sets.contracts;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.contracts.Freeze;
import io.github.perfectgym4j.sandbox.company.contracts.Freezing;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Why contracts are frozen. */
public final class FreezeReasons implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("FreezeReasons", "FreezeReason", Freeze.Reason.class)
                .text("name", Freeze.Reason::name, ORDERABLE)
                .id(Freeze.Reason::id)
                .list(company -> Freezing.REASONS);
    }
}
