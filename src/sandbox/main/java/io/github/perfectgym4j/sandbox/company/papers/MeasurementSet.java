package io.github.perfectgym4j.sandbox.company.papers;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What was measured of a member's body at one time.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param memberId whose body
 * @param taken when
 * @param measurements the values
 */
public record MeasurementSet(
        long id, long timestamp, boolean isDeleted, long memberId, LocalDateTime taken, List<Measurement> measurements)
        implements Entity {

    /**
     * One value.
     *
     * @param id key
     * @param timestamp change counter
     * @param name what was measured, such as {@code Weight}
     * @param value the value
     */
    public record Measurement(long id, long timestamp, String name, BigDecimal value) {}

    /** @return only the key: what else is in here is personal */
    @Override
    public String toString() {
        return "MeasurementSet[" + id + "]";
    }
}
