package io.github.perfectgym4j.v1.contracts;

import java.time.LocalDateTime;

/**
 * A month in which a pause may begin (contract: {@code FreezeStartDate}).
 *
 * @param year year
 * @param month month, 1 to 12
 * @param startMonthDate first moment of the month, local time
 * @param endMonthDate last moment of the month, local time
 */
public record FreezeStartDate(Integer year, Integer month, LocalDateTime startMonthDate, LocalDateTime endMonthDate) {}
