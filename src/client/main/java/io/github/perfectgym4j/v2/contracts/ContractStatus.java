package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * State of a contract. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record ContractStatus(String value) implements TextValue {

    /** In force. */
    public static final ContractStatus CURRENT = new ContractStatus("Current");

    /** At its end. */
    public static final ContractStatus ENDED = new ContractStatus("Ended");

    /** Before its start. */
    public static final ContractStatus NOT_STARTED = new ContractStatus("NotStarted");

    /** Frozen. */
    public static final ContractStatus FROZEN = new ContractStatus("Freezed");
}
