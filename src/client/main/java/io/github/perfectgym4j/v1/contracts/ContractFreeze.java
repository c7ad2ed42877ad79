package io.github.perfectgym4j.v1.contracts;

import io.github.perfectgym4j.client.paging.Change;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * A pause of a contract (contract: {@code ContractFreeze}).
 *
 * @param id key of the pause
 * @param timestamp change counter
 * @param isDeleted whether the pause has been deleted
 * @param startDate when it begins, local time
 * @param endDate when it ends, local time
 * @param reason why
 * @param type kind of pause
 * @param fee what it costs, in the currency of the club
 * @param status how it stands, such as {@code NotStarted}
 */
public record ContractFreeze(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        LocalDateTime startDate,
        LocalDateTime endDate,
        FreezeReason reason,
        FreezeType type,
        BigDecimal fee,
        String status)
        implements Change {}
