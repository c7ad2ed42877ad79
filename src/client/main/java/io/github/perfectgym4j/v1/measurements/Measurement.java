package io.github.perfectgym4j.v1.measurements;

import io.github.perfectgym4j.client.paging.Change;
import java.math.BigDecimal;

/**
 * One value of a body (contract: {@code Measurement}). The server does not say in which unit.
 *
 * @param id key of the value
 * @param timestamp change counter
 * @param isDeleted whether it has been deleted
 * @param name what was measured: {@code Weight}, {@code BodyFat}, {@code FatMass}, {@code MuscleMass}, {@code Water}, {@code MetabolicAge},
 * {@code Visceral}, {@code BMR}, {@code Height}, or something new
 * @param value the value
 */
public record Measurement(Long id, Long timestamp, Boolean isDeleted, String name, BigDecimal value) implements Change {

    /** Shows the key only: traces of a server must not hold personal data. */
    @Override
    public String toString() {
        return "Measurement[id=" + id + "]";
    }
}
