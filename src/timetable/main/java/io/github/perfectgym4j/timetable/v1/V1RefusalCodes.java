package io.github.perfectgym4j.timetable.v1;

import static java.util.Map.entry;

import io.github.perfectgym4j.client.error.ErrorCode;
import io.github.perfectgym4j.timetable.gym.Api;
import io.github.perfectgym4j.timetable.gym.Refusal;
import io.github.perfectgym4j.timetable.gym.RefusalCodes;
import io.github.perfectgym4j.timetable.gym.Speaks;
import io.github.perfectgym4j.v1.classes.ClassBookingError;
import io.github.perfectgym4j.v1.classes.ClassCancelError;
import io.github.perfectgym4j.v1.classes.ClassRatingError;
import io.github.perfectgym4j.v1.classes.InstructorRatingError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The codes of booking, giving up and voting. */
@ApplicationScoped
@Speaks(Api.V1)
public class V1RefusalCodes implements RefusalCodes {

    private static final Map<ErrorCode, Refusal> MEANINGS = Map.ofEntries(
            entry(ClassBookingError.CLASS_ALREADY_BOOKED, Refusal.ALREADY_BOOKED),
            entry(ClassBookingError.BOOKING_REJECTED, Refusal.REJECTED),
            entry(ClassBookingError.BOOKING_BLOCKED_FOR_USER, Refusal.MEMBER_BLOCKED),
            entry(ClassBookingError.BOOKING_IN_ZONE_NOT_ALLOWED, Refusal.ROOM_NOT_INCLUDED),
            entry(ClassBookingError.BOOKING_WITH_DEBIT_NOT_ALLOWED, Refusal.IN_DEBT),
            entry(ClassBookingError.BOOKING_WITHOUT_ACTIVE_CONTRACT_NOT_ALLOWED, Refusal.NO_CONTRACT),
            entry(ClassBookingError.BOOKING_NOT_ALLOWED, Refusal.NOT_BOOKABLE),
            entry(ClassBookingError.BOOKING_TOO_LATE, Refusal.TOO_LATE_TO_BOOK),
            entry(ClassBookingError.BOOKING_TOO_SOON, Refusal.TOO_EARLY_TO_BOOK),
            entry(ClassBookingError.DAILY_BOOKING_LIMIT_REACHED, Refusal.DAILY_LIMIT),
            entry(ClassBookingError.DAILY_ZONE_BOOKING_LIMIT_REACHED, Refusal.DAILY_ROOM_LIMIT),
            entry(ClassBookingError.USER_NOT_ALLOWED_TO_ACCESS_CLUB, Refusal.CLUB_NOT_INCLUDED),
            entry(ClassBookingError.STANDBY_LIST_LIMIT_REACHED, Refusal.WAITING_LIST_FULL),
            entry(ClassBookingError.INVALID_CLUB, Refusal.NO_SUCH_CLUB),
            entry(ClassBookingError.INVALID_USER, Refusal.NO_SUCH_MEMBER),
            entry(ClassBookingError.INVALID_EMPLOYEE, Refusal.NO_SUCH_TRAINER),
            entry(ClassBookingError.START_DATE_TOO_LOW, Refusal.START_TOO_EARLY),
            entry(ClassBookingError.START_DATE_AFTER_END_DATE, Refusal.START_AFTER_END),
            entry(ClassCancelError.CLASS_NOT_BOOKED, Refusal.NOT_BOOKED),
            entry(ClassCancelError.TOO_LATE_TO_CANCEL, Refusal.TOO_LATE_TO_CANCEL),
            entry(ClassCancelError.CANCEL_LIMIT_EXCEEDED, Refusal.CANCEL_LIMIT),
            entry(ClassRatingError.CLASS_ALREADY_RATED, Refusal.ALREADY_RATED),
            entry(ClassRatingError.USER_DID_NOT_ATTEND_CLASS, Refusal.DID_NOT_ATTEND),
            entry(InstructorRatingError.INSTRUCTOR_ALREADY_RATED, Refusal.INSTRUCTOR_ALREADY_RATED),
            entry(InstructorRatingError.USER_DID_NOT_ATTEND_CLASS, Refusal.DID_NOT_ATTEND),
            entry(InstructorRatingError.CLASS_WITHOUT_ASSIGNED_INSTRUCTOR, Refusal.NO_INSTRUCTOR));

    @Override
    public Optional<Refusal> meaning(String code) {
        return RefusalCodes.lookUp(code, MEANINGS);
    }
}
