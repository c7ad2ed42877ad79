package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Which contracts are to be paid from a new payment source. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record AssignToContractsMode(String value) implements TextValue {

    /** None. */
    public static final AssignToContractsMode DO_NOT_ASSIGN = new AssignToContractsMode("DoNotAssign");

    /** All active contracts of the member. */
    public static final AssignToContractsMode ASSIGN_TO_ALL_ACTIVE_CONTRACTS =
            new AssignToContractsMode("AssignToAllActiveContracts");
}
