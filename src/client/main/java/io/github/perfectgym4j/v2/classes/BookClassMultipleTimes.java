package io.github.perfectgym4j.v2.classes;

/**
 * Several places that a member wants (contract: {@code BookClassMultipleTimesRequest}).
 *
 * @param memberId key of the member
 * @param classId key of the class
 * @param numberOfSlots how many places
 * @param comments remark, or null
 */
public record BookClassMultipleTimes(long memberId, long classId, int numberOfSlots, String comments) {

    /** Checks what cannot be right. */
    public BookClassMultipleTimes {
        if (numberOfSlots < 1) {
            throw new IllegalArgumentException("numberOfSlots must be at least 1");
        }
    }

    /**
     * Places with what is required.
     *
     * @param memberId key of the member
     * @param classId key of the class
     * @param numberOfSlots how many places
     * @return the request
     */
    public static BookClassMultipleTimes of(long memberId, long classId, int numberOfSlots) {
        return new BookClassMultipleTimes(memberId, classId, numberOfSlots, null);
    }
}
