package io.github.perfectgym4j.sandbox.v2.sets.contracts;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.contracts.Freezes;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Freezes of contracts. The end is the day on which the contract goes on. */
public final class ContractFreezes implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ContractFreezes", "ContractFreeze", Freezes.Held.class)
                .number("contractId", held -> held.contract().id(), ORDERABLE)
                .number("freezeTypeId", held -> held.freeze().type().id(), ORDERABLE)
                .day("startDate", held -> held.freeze().first(), ORDERABLE)
                .day("endDate", held -> held.freeze().last().plusDays(1), ORDERABLE)
                .money("freezeFee", held -> held.freeze().fee(), ORDERABLE)
                .number("reasonId", held -> held.freeze().reason().id(), ORDERABLE)
                .one("reason", "FreezeReason")
                .one("contract", "Contract")
                .one("freezeType", "FreezeType")
                .id(held -> held.freeze().id())
                .number("version", held -> held.freeze().timestamp(), ORDERABLE, REQUIRED)
                .list(company -> company.contracts().freezes().all());
    }
}
