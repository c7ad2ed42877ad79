package io.github.perfectgym4j.v2.access;

import java.util.UUID;

/**
 * A scan of a card (contract: {@code ValidateCardScanResult}).
 *
 * @param isSuccess whether the member may enter
 * @param message text for the display
 * @param swipeId id of the scan, for {@link ConfirmCardScan}
 * @param memberId key of the member, or null if nobody has the card
 * @param memberNumber number of the member, or null
 */
public record CardScan(Boolean isSuccess, String message, UUID swipeId, Long memberId, String memberNumber) {

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "CardScan[***]";
    }
}
