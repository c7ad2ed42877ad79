package io.github.perfectgym4j.v1.measurements;

import io.github.perfectgym4j.client.paging.Change;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What was measured on one occasion (contract: {@code MeasurementSet}).
 *
 * @param id key of the set
 * @param timestamp change counter
 * @param isDeleted whether it has been deleted
 * @param addDate when it was measured, local to the club
 * @param measurements the values
 */
public record MeasurementSet(
        Long id, Long timestamp, Boolean isDeleted, LocalDateTime addDate, List<Measurement> measurements)
        implements Change {

    /** Shows the key only: traces of a server must not hold personal data. */
    @Override
    public String toString() {
        return "MeasurementSet[id=" + id + "]";
    }
}
