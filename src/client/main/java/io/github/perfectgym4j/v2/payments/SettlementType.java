package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Whether a deferred revenue was settled or taken back. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record SettlementType(String value) implements TextValue {

    /** Settled. */
    public static final SettlementType SETTLEMENT = new SettlementType("Settlement");

    /** Taken back. */
    public static final SettlementType ROLLBACK = new SettlementType("Rollback");
}
