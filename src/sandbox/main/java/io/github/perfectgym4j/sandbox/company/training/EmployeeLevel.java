package io.github.perfectgym4j.sandbox.company.training;

import java.util.List;
import java.util.Set;

/**
 * A level of trainers. They never change.
 *
 * @param id key
 * @param name name
 * @param categoryId category of activities
 * @param masters trainers who have it; empty for all
 */
public record EmployeeLevel(long id, String name, long categoryId, Set<Long> masters) {

    /** All levels. */
    public static final List<EmployeeLevel> ALL = List.of(
            new EmployeeLevel(1, "Trainer", 2, Set.of()), new EmployeeLevel(2, "Master trainer", 2, Set.of(52L, 53L)));

    /**
     * Says whether a trainer has it.
     *
     * @param trainerId trainer
     * @return whether it has
     */
    public boolean isOf(long trainerId) {
        return masters.isEmpty() || masters.contains(trainerId);
    }

    /**
     * Looks a level up.
     *
     * @param id key of one that there is
     * @return the level
     */
    public static EmployeeLevel of(long id) {
        return ALL.stream().filter(level -> level.id() == id).findFirst().orElseThrow();
    }
}
