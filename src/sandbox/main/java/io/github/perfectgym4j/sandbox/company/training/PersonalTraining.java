package io.github.perfectgym4j.sandbox.company.training;

import java.time.LocalDateTime;

/**
 * Time reserved with a trainer.
 *
 * @param id key; 0 before it is booked
 * @param title title of the reservation
 * @param start start, local time of the club
 * @param end end, local time of the club
 * @param comments remark; may be null
 * @param clubId club
 * @param employeeId trainer
 * @param clubZoneId zone; may be null
 * @param productId product that pays for it; may be null
 * @param memberId member
 */
public record PersonalTraining(
        long id,
        String title,
        LocalDateTime start,
        LocalDateTime end,
        String comments,
        long clubId,
        long employeeId,
        Long clubZoneId,
        Long productId,
        long memberId) {

    PersonalTraining withId(long newId) {
        return new PersonalTraining(
                newId, title, start, end, comments, clubId, employeeId, clubZoneId, productId, memberId);
    }

    /** @return from when to when */
    public Span span() {
        return new Span(start, end);
    }

    boolean overlaps(PersonalTraining other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
