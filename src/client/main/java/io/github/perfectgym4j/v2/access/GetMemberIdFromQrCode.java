package io.github.perfectgym4j.v2.access;

import java.util.Objects;

/**
 * A code that somebody shows (contract: {@code GetMemberIdFromQrCodeRequest}).
 *
 * @param qrCode the code
 */
public record GetMemberIdFromQrCode(String qrCode) {

    /** Checks what the contract requires. */
    public GetMemberIdFromQrCode {
        Objects.requireNonNull(qrCode, "qrCode");
    }

    /** Always the same text, so that traces of a server show no code that opens a door. */
    @Override
    public String toString() {
        return "GetMemberIdFromQrCode[***]";
    }
}
