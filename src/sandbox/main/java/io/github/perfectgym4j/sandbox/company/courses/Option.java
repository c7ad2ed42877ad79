package io.github.perfectgym4j.sandbox.company.courses;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Conditions on which members enrol.
 *
 * @param id key
 * @param name name
 * @param planId payment plan of the contract that the member has, or gets; null if none is needed
 * @param perClass price of each class, with tax
 */
public record Option(long id, String name, Long planId, BigDecimal perClass) {

    /** The conditions of all courses. */
    public static final List<Option> ALL = List.of(
            new Option(1, "With a membership", 45L, BigDecimal.ZERO),
            new Option(2, "Class by class", null, new BigDecimal("12.35")));

    /**
     * Looks conditions up.
     *
     * @param id key
     * @return the conditions
     */
    public static Optional<Option> find(long id) {
        return ALL.stream().filter(option -> option.id() == id).findFirst();
    }
}
