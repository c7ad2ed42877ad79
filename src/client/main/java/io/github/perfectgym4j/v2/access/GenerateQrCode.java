package io.github.perfectgym4j.v2.access;

/**
 * A request for a code that opens the door (contract: {@code GenerateQrCodeRequest}).
 *
 * @param memberId key of the member
 * @param clubId key of the club
 * @param deviceIdentifier id of the member's device, or null; shows the club when several devices use one account
 */
public record GenerateQrCode(long memberId, long clubId, String deviceIdentifier) {

    /**
     * A request with what is required.
     *
     * @param memberId key of the member
     * @param clubId key of the club
     * @return the request
     */
    public static GenerateQrCode of(long memberId, long clubId) {
        return new GenerateQrCode(memberId, clubId, null);
    }

    /**
     * Sets the id of the member's device.
     *
     * @param value id of the member's device, or null; shows the club when several devices use one account
     * @return the request with it
     */
    public GenerateQrCode withDeviceIdentifier(String value) {
        return new GenerateQrCode(memberId, clubId, value);
    }

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "GenerateQrCode[***]";
    }
}
