package io.github.perfectgym4j.sandbox.company;

import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import io.github.perfectgym4j.sandbox.company.timetable.Booking;
import io.github.perfectgym4j.sandbox.company.timetable.BookingBook;
import io.github.perfectgym4j.sandbox.company.timetable.BookingEntry;
import io.github.perfectgym4j.sandbox.company.timetable.Bookings;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Generated on demand: classes of former years in club 2 with very many bookings, and changes of bookings while they are read.
 * Deterministic: the same calls give the same rows.
 */
public final class History {

    private static final long FIRST_ID = 1_000_000;
    private static final int PLACES = 20;
    private static final int REGULARS = 39;
    private static final LocalDateTime FIRST_START = LocalDateTime.of(2016, 1, 4, 7, 0);

    private final Guard guard;
    private final Table<FitnessClass> classes;
    private final BookingBook bookingBook;
    private final Bookings bookings;
    private long held;

    History(Guard guard, Table<FitnessClass> classes, BookingBook bookingBook, Bookings bookings) {
        this.guard = guard;
        this.classes = classes;
        this.bookingBook = bookingBook;
        this.bookings = bookings;
    }

    /**
     * Adds bookings, attended by members 2 to 40, twenty to a class.
     *
     * @param count how many
     */
    public void fill(int count) {
        for (int left = count; left > 0; left -= PLACES) {
            classes.put(held(held++, Math.min(left, PLACES)));
        }
    }

    private FitnessClass held(long i, int taken) {
        LocalDateTime start = FIRST_START.plusHours(i);
        List<Booking> bookings = LongStream.range(0, taken)
                .mapToObj(place ->
                        Booking.of((i * 7 + place) % REGULARS + 2, null).attended(true))
                .toList();
        return new FitnessClass(
                FIRST_ID + i,
                guard.nextTimestamp(),
                false,
                i % 6 + 1,
                52L,
                2,
                start,
                start.plusMinutes(45),
                PLACES,
                "Studio",
                FitnessClass.Rules.USUAL,
                0,
                bookings);
    }

    /**
     * Gives bookings a new change counter and leaves the rest of them as it is.
     *
     * @param count how many, those first that have not changed for longest
     */
    public void touch(int count) {
        forEachOldest(count, entry -> bookingBook.entries().put(entry.touched(guard.nextTimestamp())));
    }

    /**
     * Gives bookings up, without regard to any rule.
     *
     * @param count how many, those first that have not changed for longest
     */
    public void cancel(int count) {
        forEachOldest(count, bookings::giveUp);
    }

    /**
     * Deletes bookings: gives them up and leaves tombstones.
     *
     * @param count how many, those first that have not changed for longest
     */
    public void delete(int count) {
        forEachOldest(count, entry -> {
            bookings.giveUp(entry);
            Table<BookingEntry> entries = bookingBook.entries();
            entries.put(entries.find(entry.id()).orElseThrow().deleted(guard.nextTimestamp()));
        });
    }

    private void forEachOldest(int count, Consumer<BookingEntry> change) {
        guard.alone(() -> {
            List<BookingEntry> oldest = bookingBook
                    .entries()
                    .changesAfter(0)
                    .filter(entry -> !entry.isDeleted() && !entry.isCanceled())
                    .limit(count)
                    .toList();
            oldest.forEach(change);
            return oldest;
        });
    }
}
