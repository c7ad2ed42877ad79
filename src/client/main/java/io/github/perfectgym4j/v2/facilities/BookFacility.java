package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.util.Objects;

/**
 * A facility that a member wants (contract: {@code BookFacilityRestRequest}).
 *
 * @param memberId key of the member
 * @param ruleId key of the rule by which it is booked, as an option has it
 * @param zoneId key of the room, as an option has it
 * @param durationInMinutes how long, in minutes, as an option has it
 * @param startDate beginning, as an option has it, or in the club's time without an offset
 * @param numberOfSlots how many places; null for the whole room
 * @param comments remark, or null
 * @param bookDespiteOverlappingEvents whether other bookings of the member at that time do not matter
 */
public record BookFacility(
        long memberId,
        long ruleId,
        long zoneId,
        long durationInMinutes,
        ApiDateTime startDate,
        Integer numberOfSlots,
        String comments,
        boolean bookDespiteOverlappingEvents) {

    /** Checks what the contract requires. */
    public BookFacility {
        Objects.requireNonNull(startDate, "startDate");
    }

    /**
     * A booking with what is required.
     *
     * @param memberId key of the member
     * @param ruleId key of the rule by which it is booked, as an option has it
     * @param zoneId key of the room, as an option has it
     * @param durationInMinutes how long, in minutes, as an option has it
     * @param startDate beginning, as an option has it, or in the club's time without an offset
     * @return the request
     */
    public static BookFacility of(
            long memberId, long ruleId, long zoneId, long durationInMinutes, ApiDateTime startDate) {
        return new BookFacility(memberId, ruleId, zoneId, durationInMinutes, startDate, null, null, false);
    }

    /**
     * Books places in the room in place of the whole room.
     *
     * @param numberOfSlots how many places
     * @return the request with it
     */
    public BookFacility withNumberOfSlots(int numberOfSlots) {
        return new BookFacility(
                memberId,
                ruleId,
                zoneId,
                durationInMinutes,
                startDate,
                numberOfSlots,
                comments,
                bookDespiteOverlappingEvents);
    }

    /**
     * Adds a remark.
     *
     * @param comments remark
     * @return the request with it
     */
    public BookFacility withComments(String comments) {
        return new BookFacility(
                memberId,
                ruleId,
                zoneId,
                durationInMinutes,
                startDate,
                numberOfSlots,
                comments,
                bookDespiteOverlappingEvents);
    }

    /**
     * Books even if the member has something else at that time.
     *
     * @return the request with it
     */
    public BookFacility despiteOverlappingEvents() {
        return new BookFacility(memberId, ruleId, zoneId, durationInMinutes, startDate, numberOfSlots, comments, true);
    }
}
