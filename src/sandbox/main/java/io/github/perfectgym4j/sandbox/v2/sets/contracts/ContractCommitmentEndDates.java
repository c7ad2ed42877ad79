package io.github.perfectgym4j.sandbox.v2.sets.contracts;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** The last days of the minimum terms of contracts. */
public final class ContractCommitmentEndDates implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("ContractCommitmentEndDate", Contract.class)
                .number("contractId", Contract::id, NOT_FILTERABLE)
                .property(
                        "commitmentEndDate",
                        DATE_TIME,
                        (company, row) -> row.days().commitment(),
                        NOT_FILTERABLE);
    }
}
