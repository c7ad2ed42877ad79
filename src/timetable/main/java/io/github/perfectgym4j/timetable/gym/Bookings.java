package io.github.perfectgym4j.timetable.gym;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Bookings of the member of this request. Without a member each method ends in {@link
 * io.github.perfectgym4j.client.error.MemberSignInRequiredException}; what the club's rules forbid, in {@link
 * io.github.perfectgym4j.client.error.RequestRefusedException}.
 */
public interface Bookings {

    /**
     * A class, and how the member stands to it.
     *
     * @param classId key of the class
     * @return the class; empty if there is none
     */
    Optional<MyClass> find(long classId);

    /**
     * The seats that can be chosen.
     *
     * @param mine the class
     * @return numbers of the free seats; empty for a class without seats
     */
    List<Integer> freeSeats(MyClass mine);

    /**
     * What the member has booked, waits for, or attended.
     *
     * @param clubs clubs to look at
     * @param clock what time it is
     * @param weeksBack how far to look back
     * @param weeksAhead how far to look ahead
     * @return the classes in no certain order
     */
    List<MyClass> mine(List<ShownClub> clubs, Clock clock, int weeksBack, int weeksAhead);

    /**
     * Books a place, or a place on the waiting list if the class is full.
     *
     * @param classId key of the class
     * @param seat number of the seat, or null for any
     * @return {@link ShownClass.Place#BOOKED} or {@link ShownClass.Place#STANDBY}
     */
    ShownClass.Place book(long classId, Integer seat);

    /**
     * Gives up a place, or a place on the waiting list.
     *
     * @param classId key of the class
     */
    void cancel(long classId);

    /**
     * Votes for a class.
     *
     * @param classId key of the class
     * @param rating the vote, 1 to 5
     */
    void rate(long classId, int rating);

    /**
     * Whether instructors can be voted for as well.
     *
     * @return false if this version of the API has no call for it
     */
    boolean hasInstructorRatings();

    /**
     * Votes for the instructor of a class.
     *
     * @param classId key of the class
     * @param rating the vote, 1 to 5
     * @throws UnsupportedOperationException if there are no such votes
     */
    void rateInstructor(long classId, int rating);
}
