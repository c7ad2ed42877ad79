package io.github.perfectgym4j.v2.classes;

import java.util.List;

/**
 * Several bookings (contract: {@code BookClassMultipleTimesResult}).
 *
 * @param results the bookings; never null
 */
public record BookClassMultipleTimesResult(List<BookClassResult> results) {}
