package io.github.perfectgym4j.sandbox.company.timetable;

import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.company.event.Events;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All bookings, past ones included, and all votes for classes, as rows with a key and a change counter of their own.
 *
 * <p>The classes know who holds a place in them; this book follows their table, and so sees every change of a class.
 */
public final class BookingBook {

    private static final long FIRST_ID = 500_001;
    private static final long FIRST_VOTE_ID = 700_001;

    private final Guard guard;
    private final Events events;
    private final Table<BookingEntry> entries;
    private final Table<ClassVote> votes;
    private final Map<Long, List<Long>> idsByClass = new HashMap<>();
    private final Map<Long, Long> voteByBooking = new HashMap<>();
    private long booked;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param events receives the events
     */
    public BookingBook(Guard guard, Events events) {
        this.guard = guard;
        this.events = events;
        entries = new Table<>(guard);
        votes = new Table<>(guard);
    }

    /** @return bookings, those given up included */
    public Table<BookingEntry> entries() {
        return entries;
    }

    /** @return votes for classes */
    public Table<ClassVote> votes() {
        return votes;
    }

    /**
     * Lists the bookings of a class.
     *
     * @param classId class
     * @return all there ever were, in order of booking
     */
    public List<BookingEntry> of(long classId) {
        return guard.alone(() -> idsByClass.getOrDefault(classId, List.of()).stream()
                .flatMap(id -> entries.find(id).stream())
                .toList());
    }

    /**
     * Looks up the vote that belongs to a booking.
     *
     * @param bookingId booking
     * @return the vote
     */
    public Optional<ClassVote> voteOf(long bookingId) {
        return guard.alone(
                () -> Optional.ofNullable(voteByBooking.get(bookingId)).flatMap(votes::find));
    }

    /** Enters what is new or different in a class; follows the table of classes. */
    public FitnessClass follow(FitnessClass before, FitnessClass after) {
        List<Booking> entered = new ArrayList<>();
        Set<Long> present = new HashSet<>();
        for (Booking booking : after.bookings()) {
            Booking known = booking.id() != 0 ? booking : booking.entered(FIRST_ID + booked++);
            entered.add(known);
            present.add(known.id());
        }
        Stream<Booking> former = before == null ? Stream.empty() : before.bookings().stream();
        former.filter(booking -> !present.contains(booking.id()))
                .flatMap(booking -> entries.find(booking.id()).stream())
                .forEach(this::cancel);
        for (int i = 0; i < entered.size(); i++) {
            enter(after.id(), entered.get(i), i + 1, before != null);
        }
        return after.with(after.timestamp(), entered);
    }

    private void cancel(BookingEntry entry) {
        entries.put(entry.canceled(guard.nextTimestamp()));
        events.note(EventType.CLASSES_BOOKING_CANCELLED, entry.place().memberId(), entry.classId());
    }

    /** The bookings of a new class are no events. */
    private void enter(long classId, Booking booking, int ordinal, boolean isTold) {
        BookingEntry wanted = new BookingEntry(booking.id(), 0, false, classId, booking, false, ordinal);
        Optional<BookingEntry> known = entries.find(booking.id());
        if (known.isEmpty()) {
            idsByClass.computeIfAbsent(classId, id -> new ArrayList<>()).add(booking.id());
        }
        if (known.filter(wanted::isSameAs).isEmpty()) {
            entries.put(wanted.touched(guard.nextTimestamp()));
            enterVote(classId, booking);
            if (isTold) {
                tell(known, wanted);
            }
        }
    }

    private void tell(Optional<BookingEntry> before, BookingEntry after) {
        boolean isStandby = after.place().isStandby();
        if (before.isEmpty()) {
            EventType type = isStandby ? EventType.CLASSES_BOOKED_ON_STANDBY_LIST : EventType.CLASSES_BOOKED;
            events.note(type, after.place().memberId(), after.classId());
        } else if (before.get().place().isStandby() && !isStandby) {
            EventType type = EventType.CLASSES_BOOKING_PROMOTED_FROM_STANDBY_LIST;
            events.note(type, after.place().memberId(), after.classId());
        }
    }

    private void enterVote(long classId, Booking booking) {
        Integer vote = booking.classRating();
        Optional<ClassVote> known = voteOf(booking.id());
        if (vote != null && known.filter(former -> former.vote() == vote).isEmpty()) {
            long id = known.map(ClassVote::id).orElseGet(() -> FIRST_VOTE_ID + voteByBooking.size());
            voteByBooking.put(booking.id(), id);
            votes.put(new ClassVote(id, guard.nextTimestamp(), false, booking.memberId(), classId, booking.id(), vote));
        }
    }
}
