package io.github.perfectgym4j.v2.access;

import java.util.Objects;
import java.util.UUID;

/**
 * A gate that is to be opened for a member (contract: {@code OpenGateRequest}).
 *
 * @param memberId key of the member
 * @param deviceId id of the device at the gate
 */
public record OpenGate(long memberId, UUID deviceId) {

    /** Checks what the contract requires. */
    public OpenGate {
        Objects.requireNonNull(deviceId, "deviceId");
    }
}
