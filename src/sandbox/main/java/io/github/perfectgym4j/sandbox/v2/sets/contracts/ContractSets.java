package io.github.perfectgym4j.sandbox.v2.sets.contracts;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import java.util.List;

/** The sets of this area, and its types that are in none. */
public final class ContractSets {

    private static final List<Described> ALL = List.of(
            new Contracts(),
            new ContractCommitmentEndDates(),
            new ContractCharges(),
            new ContractPayments(),
            new ContractFreezes(),
            new FreezeTypes(),
            FreezeTypes.PERIODS,
            new FreezeReasons(),
            new CancelReasons(),
            new ContractDiscountDefinitions(),
            ContractDiscountDefinitions.PERIODS,
            ContractDiscountDefinitions.PARAMETERS);

    private ContractSets() {}

    /** @return their descriptions */
    public static List<Described> all() {
        return ALL;
    }
}
