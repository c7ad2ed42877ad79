package io.github.perfectgym4j.sandbox.v2.commands.classes;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.skills.Catalogue;
import io.github.perfectgym4j.sandbox.company.timetable.Booking;
import io.github.perfectgym4j.sandbox.company.timetable.BookingEntry;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Booking and cancelling as version 2 sees them: the rules of the company, with the codes of this version, and the rules that only this
 * version has.
 */
final class BookingRules {

    /** The contract says that there is a limit, but not which. */
    private static final int LONGEST_COMMENT = 500;

    /** The contract says that there is a limit, but not which. */
    private static final int MOST_SLOTS = 10;

    private static final String ONLY_CODE_FOR_SEVERAL = "IncorrectNumberOfSlots";

    private static final Map<Reason, String> CODES = Map.ofEntries(
            Map.entry(Reason.ALREADY_BOOKED, "ClassesAlreadyBooked"),
            Map.entry(Reason.MEMBER_BLOCKED, "BookingBlockedForUser"),
            Map.entry(Reason.BARRED_BY_NOTE, "BookingBlockedDueToBlockingNote"),
            Map.entry(Reason.IN_DEBT, "UserOnFinancialDebit"),
            Map.entry(Reason.NO_ACTIVE_CONTRACT, "UserHasNoActiveContractInDate"),
            Map.entry(Reason.CLUB_NOT_ALLOWED, "UserNotAllowedToAccessClubByMembership"),
            Map.entry(Reason.ZONE_NOT_ALLOWED, "UserNotAllowedInZone"),
            Map.entry(Reason.BOOKING_NOT_ALLOWED, "UserNotAllowedToBook"),
            Map.entry(Reason.TOO_LATE_TO_BOOK, "BookingTimeLimitExceeded"),
            Map.entry(Reason.TOO_SOON_TO_BOOK, "TooSoonToBook"),
            Map.entry(Reason.DAILY_LIMIT_REACHED, "DailyBookingLimitReached"),
            Map.entry(Reason.DAILY_ZONE_LIMIT_REACHED, "DailyZoneBookingLimitReached"),
            Map.entry(Reason.STANDBY_LIST_FULL, "StandbyLimitReached"),
            Map.entry(Reason.NOT_BOOKED, "BookingDoesNotExist"),
            Map.entry(Reason.TOO_LATE_TO_CANCEL, "TimeLimitReached"),
            Map.entry(Reason.CANCEL_LIMIT_EXCEEDED, "CancelLimitExceeded"));

    private static final Map<Subject, String> PROPERTIES = Map.of(
            Subject.MEMBER, "memberId",
            Subject.FITNESS_CLASS, "classId",
            Subject.BOOKING, "bookingId",
            Subject.SEAT, "seatNumber");

    private final Company company;

    BookingRules(Company company) {
        this.company = company;
    }

    /**
     * Books one place.
     *
     * @param classId class
     * @param memberId member
     * @param seat seat wanted; null for any
     * @param comments note; null for none
     * @param isDespiteOthers whether other bookings at the same time do not matter
     * @return the new booking
     * @throws BusinessError with a code of the contract's set for booking
     */
    Booking book(long classId, long memberId, Integer seat, String comments, boolean isDespiteOthers) {
        return book(classId, memberId, seat, comments, 1, isDespiteOthers).get(0);
    }

    /**
     * Books several places, all or none.
     *
     * @param classId class
     * @param memberId member
     * @param comments note; null for none
     * @param slots how many
     * @return the new bookings
     * @throws BusinessError {@code IncorrectNumberOfSlots} for every reason: the contract has no other code for this
     */
    List<Booking> bookSeveral(long classId, long memberId, String comments, int slots) {
        if (slots < 1 || slots > MOST_SLOTS) {
            throw new BusinessError(ONLY_CODE_FOR_SEVERAL, "numberOfSlots");
        }
        try {
            return book(classId, memberId, null, comments, slots, false);
        } catch (BusinessError refused) {
            throw new BusinessError(
                    ONLY_CODE_FOR_SEVERAL, refused.reasons().get(0).property());
        }
    }

    private List<Booking> book(
            long classId, long memberId, Integer seat, String comments, int places, boolean isDespiteOthers) {
        if (comments != null && comments.length() > LONGEST_COMMENT) {
            throw new BusinessError("TooLongCommentsSection", "comments");
        }
        return company.guard().alone(() -> {
            FitnessClass wanted =
                    company.classes().find(classId).orElseThrow(() -> new BusinessError("UnknownError", "classId"));
            if (wanted.isDeleted()) {
                throw new BusinessError("EventIsDeleted");
            }
            // Before the check for other bookings, which this class is not.
            boolean isNew = wanted.bookingOf(memberId).isEmpty();
            if (isNew && !isDespiteOthers && hasOtherAtTheTimeOf(wanted, memberId)) {
                throw new BusinessError("UserHasOtherCalendarEventAtRequestedTime");
            }
            checkContract(wanted, memberId);
            checkLevel(wanted, memberId);
            FitnessClass booked = translated(() -> company.bookings().book(classId, memberId, seat, comments, places));
            return booked.bookings().stream()
                    .filter(booking -> booking.memberId() == memberId)
                    .toList();
        });
    }

    /** Only for classes to come: the class of the vendor's samples is older than the contracts. */
    private void checkContract(FitnessClass wanted, long memberId) {
        List<Contract> contracts = company.contracts().of(memberId);
        boolean isCovered = contracts.stream()
                .map(Contract::days)
                .anyMatch(days -> !days.start().isAfter(wanted.start())
                        && (days.end() == null || !days.end().isBefore(wanted.start())));
        if (!contracts.isEmpty()
                && !isCovered
                && wanted.start().isAfter(company.time().now(wanted.clubId()))) {
            throw new BusinessError("UserHasNoActiveContractInDate");
        }
    }

    private void checkLevel(FitnessClass wanted, long memberId) {
        boolean isReached = company.courses()
                .ofClass(wanted.id())
                .flatMap(course -> Catalogue.level(course.terms().levelId()))
                .map(level -> company.skills().hasReached(memberId, level))
                .orElse(true);
        if (!isReached) {
            throw new BusinessError("UserDoesNotMeetSkillRequirements");
        }
    }

    private boolean hasOtherAtTheTimeOf(FitnessClass wanted, long memberId) {
        return company.classes()
                .all()
                .anyMatch(other -> !other.isDeleted()
                        && other.start().isBefore(wanted.end())
                        && wanted.start().isBefore(other.end())
                        && other.bookingOf(memberId).isPresent());
    }

    /**
     * Cancels one booking.
     *
     * @param bookingId booking
     * @throws BusinessError with a code of the contract's set for cancelling
     */
    void cancel(long bookingId) {
        company.guard().alone(() -> {
            BookingEntry entry = company.bookingBook()
                    .entries()
                    .find(bookingId)
                    .filter(known -> !known.isDeleted())
                    .orElseThrow(() -> new BusinessError("BookingDoesNotExist"));
            if (entry.isCanceled()) {
                throw new BusinessError("BookingAlreadyCancelled");
            }
            return translated(() -> company.bookings().cancel(bookingId));
        });
    }

    /**
     * Cancels all bookings of a member for a class.
     *
     * @param classId class
     * @param memberId member
     * @throws BusinessError with a code of the contract's set for cancelling
     */
    void cancelAll(long classId, long memberId) {
        company.guard().alone(() -> {
            Map<Boolean, List<BookingEntry>> known = company.bookingBook().of(classId).stream()
                    .filter(entry -> !entry.isDeleted() && entry.place().memberId() == memberId)
                    .collect(Collectors.partitioningBy(BookingEntry::isCanceled));
            if (known.get(false).isEmpty()) {
                throw new BusinessError(known.get(true).isEmpty() ? "BookingDoesNotExist" : "BookingAlreadyCancelled");
            }
            known.get(false).forEach(entry -> cancel(entry.id()));
            return known;
        });
    }

    /**
     * Notes whether a member was there.
     *
     * @param bookingId booking
     * @param isPresent whether the member was there
     * @throws BusinessError {@code BookingNotFound}
     */
    void setPresence(long bookingId, boolean isPresent) {
        try {
            company.bookings().setPresence(bookingId, isPresent);
        } catch (Refused notFound) {
            throw new BusinessError("BookingNotFound");
        }
    }

    /**
     * Rates a class. A second vote replaces the first.
     *
     * @param bookingId booking of a class attended
     * @param vote 1 to 5
     * @return key of the vote
     * @throws BusinessError with a code of the contract's set for rating
     */
    long rate(long bookingId, int vote) {
        if (vote < 1 || vote > 5) {
            throw new BusinessError("InvalidRating", "rating");
        }
        return company.guard().alone(() -> {
            BookingEntry entry = company.bookingBook()
                    .entries()
                    .find(bookingId)
                    .filter(known -> !known.isDeleted())
                    .orElseThrow(() -> new BusinessError("ClassBookingNotFound", "classBookingId"));
            if (company.members()
                    .find(entry.place().memberId())
                    .filter(member -> !member.isDeleted())
                    .isEmpty()) {
                throw new BusinessError("MemberDoesNotExist");
            }
            if (entry.isCanceled() || !entry.place().hasAttended()) {
                throw new BusinessError("MemberDidNotAttendClass");
            }
            company.votes().rateAgain(entry, vote);
            return company.bookingBook().voteOf(bookingId).orElseThrow().id();
        });
    }

    /**
     * Looks up a class that a member may watch from home.
     *
     * @param classId class
     * @param memberId member
     * @return the class
     * @throws BusinessError with a code of the contract's set for streaming
     */
    FitnessClass requireStream(long classId, long memberId) {
        company.members()
                .find(memberId)
                .filter(member -> !member.isDeleted())
                .map(Member::id)
                .orElseThrow(() -> new BusinessError("MemberNotFound", "memberId"));
        return company.classes()
                .find(classId)
                .filter(held -> !held.isDeleted() && held.hasStreaming())
                .filter(held -> held.bookingOf(memberId)
                        .filter(booking -> !booking.isStandby())
                        .isPresent())
                .orElseThrow(() -> new BusinessError("NoAccessToClassOnlineStreaming"));
    }

    private static <T> T translated(Supplier<T> step) {
        try {
            return step.get();
        } catch (Refused refused) {
            // Some reasons have no code of their own in this version.
            String code = CODES.getOrDefault(refused.reason(), "UnknownError");
            throw new BusinessError(code, PROPERTIES.get(refused.subject()));
        }
    }
}
