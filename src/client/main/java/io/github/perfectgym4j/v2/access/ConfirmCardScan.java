package io.github.perfectgym4j.v2.access;

import java.util.Objects;
import java.util.UUID;

/**
 * A scan after which the member goes in (contract: {@code ConfirmCardScanRequest}).
 *
 * @param swipeId id of the scan, from {@link CardScan}
 */
public record ConfirmCardScan(UUID swipeId) {

    /** Checks what the contract requires. */
    public ConfirmCardScan {
        Objects.requireNonNull(swipeId, "swipeId");
    }
}
