package io.github.perfectgym4j.sandbox.company.courses;

/**
 * What stands against an enrolment.
 *
 * @param isFull no place is left on one of the days
 * @param isTooYoung the member is too young
 * @param lacksLevel the member has not reached the level
 * @param isNotOpen enrolment begins later
 * @param isIn the member has a place
 * @param hasEnded the course is over
 * @param isNotForApi the API does not offer the course
 * @param isLocked nobody can enrol
 * @param hasWrongDates the days are not in the course, or the last is before the first
 */
public record Findings(
        boolean isFull,
        boolean isTooYoung,
        boolean lacksLevel,
        boolean isNotOpen,
        boolean isIn,
        boolean hasEnded,
        boolean isNotForApi,
        boolean isLocked,
        boolean hasWrongDates) {

    /** @return whether nothing stands against it */
    public boolean isNothing() {
        return !isFull && !isTooYoung && !lacksLevel && !isNotOpen && !isLocked && canBeForced();
    }

    /** @return whether it is possible by force */
    public boolean canBeForced() {
        return !isIn && !hasEnded && !isNotForApi && !hasWrongDates;
    }
}
