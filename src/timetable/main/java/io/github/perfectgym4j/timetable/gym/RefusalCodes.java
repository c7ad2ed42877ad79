package io.github.perfectgym4j.timetable.gym;

import io.github.perfectgym4j.client.error.ErrorCode;
import java.util.Map;
import java.util.Optional;

/** The meanings of PerfectGym's codes of refusals. */
public interface RefusalCodes {

    /**
     * Translates a code.
     *
     * @param code code from the wire, possibly null
     * @return what it means; empty for an undocumented code
     */
    Optional<Refusal> meaning(String code);

    /**
     * Looks a code up.
     *
     * @param code code from the wire, possibly null
     * @param meanings what each documented code means
     * @return what it means; empty for a code that is not among them
     */
    static Optional<Refusal> lookUp(String code, Map<ErrorCode, Refusal> meanings) {
        return meanings.entrySet().stream()
                .filter(it -> it.getKey().matches(code))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
