package io.github.perfectgym4j.v1.paymentplans;

import java.time.DateTimeException;
import java.time.Period;
import java.util.Optional;

/** Lengths of time as plans write them: {@code 24M} for months, {@code 60D} for days. */
final class Terms {

    private Terms() {}

    /** The period of a text; empty if there is none, or one in a form that is not known here. */
    static Optional<Period> period(String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Period.parse("P" + text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
