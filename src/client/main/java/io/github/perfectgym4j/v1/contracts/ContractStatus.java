package io.github.perfectgym4j.v1.contracts;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * How a contract stands. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record ContractStatus(String value) implements TextValue {

    /** In force. */
    public static final ContractStatus CURRENT = new ContractStatus("Current");

    /** Over. */
    public static final ContractStatus ENDED = new ContractStatus("Ended");

    /** Not in force yet. */
    public static final ContractStatus NOT_STARTED = new ContractStatus("NotStarted");

    /** Paused; {@code Freezed} on the wire (quirk Q40). */
    public static final ContractStatus FROZEN = new ContractStatus("Freezed");
}
