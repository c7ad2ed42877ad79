package io.github.perfectgym4j.timetable.v2;

import static java.util.Map.entry;

import io.github.perfectgym4j.client.error.ErrorCode;
import io.github.perfectgym4j.timetable.gym.Api;
import io.github.perfectgym4j.timetable.gym.Refusal;
import io.github.perfectgym4j.timetable.gym.RefusalCodes;
import io.github.perfectgym4j.timetable.gym.Speaks;
import io.github.perfectgym4j.v2.classes.BookClassError;
import io.github.perfectgym4j.v2.classes.CancelBookingError;
import io.github.perfectgym4j.v2.classes.RateClassError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The codes of booking, giving up and voting. */
@ApplicationScoped
@Speaks(Api.V2_2)
public class V2RefusalCodes implements RefusalCodes {

    private static final Map<ErrorCode, Refusal> MEANINGS = Map.ofEntries(
            entry(BookClassError.CLASSES_ALREADY_BOOKED, Refusal.ALREADY_BOOKED),
            entry(BookClassError.USER_ALREADY_HAS_PRE_RESERVATION_FOR_THIS_CLASS, Refusal.ALREADY_BOOKED),
            entry(BookClassError.BOOKING_BLOCKED_FOR_USER, Refusal.MEMBER_BLOCKED),
            entry(BookClassError.BOOKING_BLOCKED_DUE_TO_BLOCKING_NOTE, Refusal.MEMBER_BLOCKED),
            entry(BookClassError.USER_NOT_ALLOWED_IN_ZONE, Refusal.ROOM_NOT_INCLUDED),
            entry(BookClassError.USER_ON_FINANCIAL_DEBIT, Refusal.IN_DEBT),
            entry(BookClassError.USER_HAS_NO_ACTIVE_CONTRACT_IN_DATE, Refusal.NO_CONTRACT),
            entry(BookClassError.USER_NOT_ALLOWED_TO_BOOK, Refusal.NOT_BOOKABLE),
            entry(BookClassError.BOOKING_UNAVAILABLE_FOR_SPECIFIED_APP, Refusal.NOT_BOOKABLE),
            entry(BookClassError.NO_PERMISSION_TO_BOOK_SOMEONE_FOR_CLASS, Refusal.NOT_BOOKABLE),
            entry(BookClassError.EVENT_IS_DELETED, Refusal.CALLED_OFF),
            entry(BookClassError.BOOKING_TIME_LIMIT_EXCEEDED, Refusal.TOO_LATE_TO_BOOK),
            entry(BookClassError.TOO_SOON_TO_BOOK, Refusal.TOO_EARLY_TO_BOOK),
            entry(BookClassError.DAILY_BOOKING_LIMIT_REACHED, Refusal.DAILY_LIMIT),
            entry(BookClassError.DAILY_ZONE_BOOKING_LIMIT_REACHED, Refusal.DAILY_ROOM_LIMIT),
            entry(BookClassError.GLOBAL_ACTIVE_BOOKING_LIMIT_REACHED, Refusal.BOOKING_LIMIT),
            entry(BookClassError.GUEST_LIMIT_REACHED, Refusal.GUEST_LIMIT),
            entry(BookClassError.USER_NOT_ALLOWED_TO_ACCESS_CLUB_BY_MEMBERSHIP, Refusal.CLUB_NOT_INCLUDED),
            entry(BookClassError.USER_NOT_ALLOWED_TO_ACCESS_CLUB_IN_CLASS_TIME, Refusal.TIME_NOT_INCLUDED),
            entry(BookClassError.STANDBY_LIMIT_REACHED, Refusal.WAITING_LIST_FULL),
            entry(BookClassError.USER_HAS_OTHER_CALENDAR_EVENT_AT_REQUESTED_TIME, Refusal.OTHER_CLASS_AT_THAT_TIME),
            entry(BookClassError.USER_DOES_NOT_MEET_SKILL_REQUIREMENTS, Refusal.SKILL_NEEDED),
            entry(BookClassError.USER_DOES_NOT_MEET_AGE_LIMIT, Refusal.WRONG_AGE),
            entry(BookClassError.USER_HAS_NO_PRODUCT_TO_BOOK_OUT_OF_HOURS, Refusal.PRODUCT_NEEDED),
            entry(BookClassError.USER_HAS_NOT_REQUIRED_PRODUCT_TO_BOOK, Refusal.PRODUCT_NEEDED),
            entry(BookClassError.TIMEOUT_DUE_TO_HIGH_DEMAND, Refusal.BUSY),
            entry(CancelBookingError.BOOKING_DOES_NOT_EXIST, Refusal.NOT_BOOKED),
            entry(CancelBookingError.BOOKING_ALREADY_CANCELLED, Refusal.NOT_BOOKED),
            entry(CancelBookingError.TIME_LIMIT_REACHED, Refusal.TOO_LATE_TO_CANCEL),
            entry(CancelBookingError.CANCEL_LIMIT_EXCEEDED, Refusal.CANCEL_LIMIT),
            entry(CancelBookingError.CANCELLING_BY_MEMBER_IS_DISABLED, Refusal.CANCEL_AT_CLUB),
            entry(RateClassError.MEMBER_DOES_NOT_EXIST, Refusal.NO_SUCH_MEMBER),
            entry(RateClassError.MEMBER_DID_NOT_ATTEND_CLASS, Refusal.DID_NOT_ATTEND),
            entry(RateClassError.CLASS_BOOKING_NOT_FOUND, Refusal.NOT_BOOKED));

    @Override
    public Optional<Refusal> meaning(String code) {
        return RefusalCodes.lookUp(code, MEANINGS);
    }
}
