package io.github.perfectgym4j.timetable.gym;

import java.util.Optional;

/** What the codes mean with which PerfectGym refuses something. */
public interface RefusalCodes {

    /**
     * Translates a code.
     *
     * @param code code from the wire, possibly null
     * @return what it means; empty for a code that nobody has documented
     */
    Optional<Refusal> meaning(String code);
}
