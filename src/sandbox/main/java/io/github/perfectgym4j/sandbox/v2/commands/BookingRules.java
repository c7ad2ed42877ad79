package io.github.perfectgym4j.sandbox.v2.commands;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
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

    /** Names of version 1 and version 2 for the same reason; those that are not here are the same in both. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("ClassAlreadyBooked", "ClassesAlreadyBooked"),
            Map.entry("BookingWithDebitNotAllowed", "UserOnFinancialDebit"),
            Map.entry("BookingWithoutActiveContractNotAllowed", "UserHasNoActiveContractInDate"),
            Map.entry("UserNotAllowedToAccessClub", "UserNotAllowedToAccessClubByMembership"),
            Map.entry("BookingInZoneNotAllowed", "UserNotAllowedInZone"),
            Map.entry("BookingNotAllowed", "UserNotAllowedToBook"),
            Map.entry("BookingToLate", "BookingTimeLimitExceeded"),
            Map.entry("BookingToSoon", "TooSoonToBook"),
            Map.entry("StandbyListLimitReached", "StandbyLimitReached"),
            Map.entry("ClassNotBooked", "BookingDoesNotExist"),
            Map.entry("ToLateToCancel", "TimeLimitReached"),
            // These have no code of their own in this version.
            Map.entry("BookingRejected", "UnknownError"),
            Map.entry("InvalidUser", "UnknownError"),
            Map.entry("InvalidPropertyId", "UnknownError"));

    private final Company company;

    BookingRules(Company company) {
        this.company = company;
    }

    /**
     * Books places.
     *
     * @param classId class
     * @param memberId member
     * @param seat seat wanted; null for any
     * @param comments note; null for none
     * @param places how many
     * @param isDespiteOthers whether other bookings at the same time do not matter
     * @return the new bookings
     * @throws BusinessError with a code of the contract's set for booking
     */
    List<Booking> book(
            long classId, long memberId, Integer seat, String comments, int places, boolean isDespiteOthers) {
        if (comments != null && comments.length() > LONGEST_COMMENT) {
            throw new BusinessError("TooLongCommentsSection", "comments");
        }
        if (places < 1 || places > MOST_SLOTS) {
            throw new BusinessError("IncorrectNumberOfSlots", "numberOfSlots");
        }
        return company.guard().alone(() -> {
            FitnessClass wanted =
                    company.classes().find(classId).orElseThrow(() -> new BusinessError("UnknownError", "classId"));
            if (wanted.isDeleted()) {
                throw new BusinessError("EventIsDeleted");
            }
            // Before the question of other bookings: this very class is none of them.
            boolean isNew = wanted.bookingOf(memberId).isEmpty();
            if (isNew && !isDespiteOthers && hasOtherAtTheTimeOf(wanted, memberId)) {
                throw new BusinessError("UserHasOtherCalendarEventAtRequestedTime");
            }
            FitnessClass booked = translated(() -> company.bookings().book(classId, memberId, seat, comments, places));
            return booked.bookings().stream()
                    .filter(booking -> booking.memberId() == memberId)
                    .toList();
        });
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
     * Gives one booking up.
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
     * Gives all bookings of a member for a class up.
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
     * Rates a class. Who votes again changes the vote.
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
            throw new BusinessError(refused.reasons().stream()
                    .map(reason -> new BusinessError.Reason(
                            CODES.getOrDefault(reason.code(), reason.code()),
                            reason.property().isEmpty()
                                    ? null
                                    : reason.property().replace("userId", "memberId"),
                            null))
                    .toList());
        }
    }
}
