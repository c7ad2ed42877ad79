package io.github.perfectgym4j.sandbox.company.timetable;

import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.entry.Visit;
import io.github.perfectgym4j.sandbox.company.entry.Visits;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.Standing;
import io.github.perfectgym4j.sandbox.company.profile.Notes;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of places in classes: who may take one, when it can be given up, who was there. */
public final class Bookings {

    /** How long before its start a class can be booked first. */
    public static final Duration OPENS = Duration.ofDays(21);

    /** How long before its start a class can be booked last. */
    public static final Duration CLOSES = Duration.ofMinutes(15);

    /** How long before its start a place can be given up last. */
    public static final Duration CANCELLING_CLOSES = Duration.ofHours(2);

    private final Guard guard;
    private final ClubTime time;
    private final Table<Member> members;
    private final Table<FitnessClass> classes;
    private final BookingBook bookingBook;
    private final Visits visits;
    private final Notes notes;
    private final Map<Long, Integer> cancellations = new HashMap<>();

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param time the time in the clubs
     * @param members the members
     * @param classes the classes
     * @param bookingBook every booking there ever was
     * @param visits the visits
     * @param notes may bar members
     */
    public Bookings(
            Guard guard,
            ClubTime time,
            Table<Member> members,
            Table<FitnessClass> classes,
            BookingBook bookingBook,
            Visits visits,
            Notes notes) {
        this.guard = guard;
        this.time = time;
        this.members = members;
        this.classes = classes;
        this.bookingBook = bookingBook;
        this.visits = visits;
        this.notes = notes;
    }

    /**
     * Takes a place for a member, or an entry in the waiting list if the class is full.
     *
     * @param classId class
     * @param memberId member
     * @param seat seat wanted; null takes the first free one, where seats have numbers
     * @return the class afterwards
     * @throws Refused if the member may not book, or the class cannot be booked
     */
    public FitnessClass book(long classId, long memberId, Integer seat) {
        return book(classId, memberId, seat, null, 1);
    }

    /**
     * Takes several places for a member and its company, or entries in the waiting list; all of them or none.
     *
     * @param classId class
     * @param memberId member
     * @param seat first seat wanted; null takes free ones, where seats have numbers
     * @param comments note to keep; may be null
     * @param places how many
     * @return the class afterwards; all bookings of the member in it are new
     * @throws Refused if the member may not book, or the class cannot be booked
     */
    public FitnessClass book(long classId, long memberId, Integer seat, String comments, int places) {
        return guard.alone(() -> {
            FitnessClass wanted =
                    classes.find(classId).orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Subject.FITNESS_CLASS));
            Member member = members.require(memberId, Reason.INVALID_MEMBER, Subject.MEMBER);
            if (wanted.bookingOf(memberId).isPresent()) {
                throw new Refused(Reason.ALREADY_BOOKED);
            }
            if (notes.barsEntry(memberId)) {
                throw new Refused(Reason.BARRED_BY_NOTE);
            }
            member.standing().checkClub(wanted.clubId());
            member.standing().checkZone(wanted.zone());
            checkClass(wanted);
            checkDailyLimits(wanted, member);
            FitnessClass booked = wanted;
            for (int i = 0; i < places; i++) {
                Booking place = place(booked, memberId, i == 0 ? seat : null).commented(comments);
                booked = booked.with(wanted.timestamp(), place);
            }
            return classes.put(booked.with(guard.nextTimestamp(), booked.bookings()));
        });
    }

    private void checkClass(FitnessClass wanted) {
        if (wanted.isDeleted() || !wanted.rules().isBookable()) {
            throw new Refused(Reason.BOOKING_NOT_ALLOWED);
        }
        if (wanted.rules().isAlwaysOpen()) {
            return;
        }
        LocalDateTime now = time.now(wanted.clubId());
        if (now.isAfter(wanted.start().minus(CLOSES))) {
            throw new Refused(Reason.TOO_LATE_TO_BOOK);
        }
        if (now.isBefore(wanted.start().minus(OPENS))) {
            throw new Refused(Reason.TOO_SOON_TO_BOOK);
        }
    }

    private void checkDailyLimits(FitnessClass wanted, Member member) {
        Standing standing = member.standing();
        if (standing.bookingsPerDay() == null && standing.zoneBookingsPerDay() == null) {
            return;
        }
        List<FitnessClass> sameDay = classes.list(
                other -> other.clubId() == wanted.clubId()
                        && other.start().toLocalDate().equals(wanted.start().toLocalDate())
                        && other.bookingOf(member.id()).isPresent(),
                (one, two) -> 0);
        if (standing.bookingsPerDay() != null && sameDay.size() >= standing.bookingsPerDay()) {
            throw new Refused(Reason.DAILY_LIMIT_REACHED);
        }
        long sameZone = sameDay.stream()
                .filter(other -> other.zone().equals(wanted.zone()))
                .count();
        if (standing.zoneBookingsPerDay() != null && sameZone >= standing.zoneBookingsPerDay()) {
            throw new Refused(Reason.DAILY_ZONE_LIMIT_REACHED);
        }
    }

    private static Booking place(FitnessClass wanted, long memberId, Integer seat) {
        List<Integer> free = wanted.freeSeats();
        if (seat != null && !free.contains(seat)) {
            throw new Refused(Reason.BOOKING_REJECTED, Subject.SEAT);
        }
        if (wanted.isFull()) {
            if (wanted.standbyCount() >= wanted.rules().standbyLimit()) {
                throw new Refused(Reason.STANDBY_LIST_FULL);
            }
            return Booking.standby(memberId);
        }
        return Booking.of(memberId, seat != null ? seat : firstOf(free));
    }

    private static Integer firstOf(List<Integer> seats) {
        return seats.isEmpty() ? null : seats.get(0);
    }

    /**
     * Gives a member's place up. The first of the waiting list moves up.
     *
     * @param classId class
     * @param memberId member
     * @return the class afterwards
     * @throws Refused if there is no such place, or it cannot be given up any more
     */
    public FitnessClass cancel(long classId, long memberId) {
        return guard.alone(() -> {
            FitnessClass booked = classes.require(classId, Subject.FITNESS_CLASS);
            Member member = members.require(memberId, Subject.MEMBER);
            Booking booking = booked.bookingOf(memberId).orElseThrow(() -> new Refused(Reason.NOT_BOOKED));
            return cancel(booked, member, booking);
        });
    }

    /**
     * Gives one place up. The first of the waiting list moves up.
     *
     * @param bookingId booking that has not been given up yet
     * @return the class afterwards
     * @throws Refused if there is no such place, or it cannot be given up any more
     */
    public FitnessClass cancel(long bookingId) {
        return guard.alone(() -> {
            BookingEntry entry = bookingBook.entries().require(bookingId, Reason.NOT_BOOKED, Subject.BOOKING);
            FitnessClass booked = classes.require(entry.classId(), Reason.NOT_BOOKED, Subject.BOOKING);
            Member member = members.require(entry.place().memberId(), Reason.NOT_BOOKED, Subject.BOOKING);
            return cancel(booked, member, requirePlace(booked, bookingId));
        });
    }

    private static Booking requirePlace(FitnessClass booked, long bookingId) {
        return booked.bookings().stream()
                .filter(booking -> booking.id() == bookingId)
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.NOT_BOOKED, Subject.BOOKING));
    }

    private FitnessClass cancel(FitnessClass booked, Member member, Booking booking) {
        checkCancelling(booked, member);
        cancellations.merge(member.id(), 1, Integer::sum);
        return classes.put(without(booked, booking));
    }

    /**
     * Takes a place without regard to any rule, unless the member has one.
     *
     * @param classId class
     * @param memberId member
     * @return the place
     */
    public Booking enter(long classId, long memberId) {
        return guard.alone(() -> {
            FitnessClass held = classes.find(classId).orElseThrow();
            if (held.bookingOf(memberId).isEmpty()) {
                held = classes.put(held.with(guard.nextTimestamp(), Booking.of(memberId, firstOf(held.freeSeats()))));
            }
            return held.bookingOf(memberId).orElseThrow();
        });
    }

    /** Gives a place up without regard to any rule. */
    public void giveUp(BookingEntry entry) {
        FitnessClass booked = classes.find(entry.classId()).orElseThrow();
        classes.put(without(booked, requirePlace(booked, entry.id())));
    }

    /**
     * Takes a place for a customer of a partner, who is no member and cannot wait for one.
     *
     * @param classId class
     * @throws Refused if there is no such class, it cannot be booked, or it is full
     */
    public void takeForPartner(long classId) {
        guard.alone(() -> {
            FitnessClass wanted = classes.require(classId, Subject.FITNESS_CLASS);
            checkClass(wanted);
            if (wanted.isFull()) {
                throw new Refused(Reason.BOOKING_REJECTED, Subject.FITNESS_CLASS);
            }
            return classes.put(wanted.withPartnerPlaces(guard.nextTimestamp(), wanted.partnerPlaces() + 1));
        });
    }

    /**
     * Gives a place of a customer of a partner up. The first of the waiting list moves up, unless the class has begun.
     *
     * @param classId class
     */
    public void giveUpForPartner(long classId) {
        guard.alone(() -> {
            FitnessClass booked = classes.find(classId).orElseThrow();
            FitnessClass left = booked.withPartnerPlaces(guard.nextTimestamp(), booked.partnerPlaces() - 1);
            return classes.put(time.now(booked.clubId()).isBefore(booked.start()) ? promoteFirst(left) : left);
        });
    }

    private FitnessClass without(FitnessClass booked, Booking booking) {
        List<Booking> left = new ArrayList<>(booked.bookings());
        left.remove(booking);
        FitnessClass without = booked.with(guard.nextTimestamp(), left);
        return booking.isStandby() ? without : promoteFirst(without);
    }

    private void checkCancelling(FitnessClass booked, Member member) {
        LocalDateTime now = time.now(booked.clubId());
        if (!booked.rules().isAlwaysOpen() && now.isAfter(booked.start().minus(CANCELLING_CLOSES))) {
            throw new Refused(Reason.TOO_LATE_TO_CANCEL);
        }
        Integer limit = member.standing().cancellations();
        if (limit != null && cancellations.getOrDefault(member.id(), 0) >= limit) {
            throw new Refused(Reason.CANCEL_LIMIT_EXCEEDED);
        }
    }

    private static FitnessClass promoteFirst(FitnessClass booked) {
        return booked.bookings().stream()
                .filter(Booking::isStandby)
                .findFirst()
                .map(first -> booked.with(booked.timestamp(), first.promoted(firstOf(booked.freeSeats()))))
                .orElse(booked);
    }

    /**
     * Notes whether a member who holds a place was there. May be done again.
     *
     * @param classId class
     * @param memberId member
     * @param isPresent whether the member was there
     * @throws Refused if there is no such class or the member holds no place in it
     */
    public void setPresence(long classId, long memberId, boolean isPresent) {
        guard.alone(() -> {
            FitnessClass booked = classes.require(classId, Subject.FITNESS_CLASS);
            members.require(memberId, Subject.MEMBER);
            Booking booking = booked.bookingOf(memberId)
                    .filter(place -> !place.isStandby())
                    .orElseThrow(() -> new Refused(Reason.INVALID_VALUE, Subject.MEMBER));
            return setPresence(booked, booking, isPresent);
        });
    }

    /**
     * Notes whether the holder of a place was there. May be done again.
     *
     * @param bookingId booking
     * @param isPresent whether the member was there
     * @throws Refused if there is no such place
     */
    public void setPresence(long bookingId, boolean isPresent) {
        guard.alone(() -> {
            BookingEntry entry = bookingBook.entries().require(bookingId, Reason.NOT_BOOKED, Subject.BOOKING);
            FitnessClass booked = classes.require(entry.classId(), Reason.NOT_BOOKED, Subject.BOOKING);
            Booking booking = requirePlace(booked, bookingId);
            if (booking.isStandby()) {
                throw new Refused(Reason.NOT_BOOKED, Subject.BOOKING);
            }
            return setPresence(booked, booking, isPresent);
        });
    }

    private FitnessClass setPresence(FitnessClass booked, Booking booking, boolean isPresent) {
        Visit visit = Visit.of(booking.memberId(), booked.clubId(), booked.start(), booked.end());
        visits.noteAttendance(visit, isPresent);
        return classes.put(booked.with(guard.nextTimestamp(), booking.attended(isPresent)));
    }
}
