package io.github.perfectgym4j.v1.contracts;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A pause wanted for a contract (contract: {@code FreezeContractRequest}). The contract marks none of it as required, but a pause is nothing
 * without any of it (quirk Q51).
 *
 * @param freezeTypeId key of the kind of pause; see {@link ContractsClient#freezeTypes}
 * @param reasonId key of the reason; see {@link ContractsClient#freezeReasons}
 * @param startDate first day, local to the club
 * @param endDate last day, local to the club
 */
public record FreezeContract(long freezeTypeId, long reasonId, LocalDateTime startDate, LocalDateTime endDate) {

    /** Checks what the server needs. */
    public FreezeContract {
        Objects.requireNonNull(startDate, "startDate");
        Objects.requireNonNull(endDate, "endDate");
    }
}
