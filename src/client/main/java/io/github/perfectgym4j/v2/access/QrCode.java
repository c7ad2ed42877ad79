package io.github.perfectgym4j.v2.access;

import io.github.perfectgym4j.v2.value.ApiDateTime;

/**
 * A code that opens the door (contract: {@code GenerateQrCodeResult}).
 *
 * @param qrCode the code
 * @param validUntilUtc until when it is valid; in UTC, also if no offset is written
 */
public record QrCode(String qrCode, ApiDateTime validUntilUtc) {

    /** Always the same text, so that traces of a server show no code that opens a door. */
    @Override
    public String toString() {
        return "QrCode[***]";
    }
}
