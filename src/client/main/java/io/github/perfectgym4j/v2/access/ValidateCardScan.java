package io.github.perfectgym4j.v2.access;

import java.util.UUID;

/**
 * A card that was held to a device (contract: {@code ValidateCardScanRequest}).
 *
 * @param cardNumber number of the card, or the code that was shown instead, or null
 * @param deviceId id of the device; it has a zone and a gate, or null
 */
public record ValidateCardScan(String cardNumber, UUID deviceId) {

    /** Always the same text, so that traces of a server show no card number. */
    @Override
    public String toString() {
        return "ValidateCardScan[***]";
    }
}
