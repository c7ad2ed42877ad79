package io.github.perfectgym4j.sandbox.company.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of personal training. They never change.
 *
 * @param id key
 * @param name name
 * @param minutes length
 * @param levelId level that the trainer needs
 * @param productId product that pays for it
 * @param interval minutes from one possible start to the next
 * @param clubIds clubs
 * @param payment when the product is paid
 */
public record Definition(
        long id,
        String name,
        int minutes,
        long levelId,
        long productId,
        int interval,
        Set<Long> clubIds,
        Payment payment) {

    /** When the product of a training is paid. */
    public enum Payment {
        /** The member has it before booking, and one unit is used up at the end. */
        AHEAD,
        /** It is charged at the end. */
        IN_ARREARS,
        /** Never. */
        FREE
    }

    /** All kinds. */
    public static final List<Definition> ALL = List.of(
            new Definition(1, "Personal training", 60, 1, 10, 30, Set.of(1L, 2L, 3L), Payment.AHEAD),
            new Definition(2, "Trial training", 30, 1, 11, 30, Set.of(1L, 2L), Payment.FREE),
            new Definition(3, "Master class", 90, 2, 10, 60, Set.of(2L), Payment.IN_ARREARS));

    /**
     * Looks a kind up.
     *
     * @param id key
     * @return the kind
     */
    public static Optional<Definition> find(long id) {
        return ALL.stream().filter(definition -> definition.id() == id).findFirst();
    }

    /** @return the level that the trainer needs */
    public EmployeeLevel level() {
        return EmployeeLevel.of(levelId);
    }
}
