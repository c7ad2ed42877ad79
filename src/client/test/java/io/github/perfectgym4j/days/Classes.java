package io.github.perfectgym4j.days;

import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.CancelMemberBookingsForClass;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import java.util.Map;
import java.util.Random;

/** Bookings and cancellations by both versions, in classes that are too small for all. */
final class Classes {

    private final Gym gym;
    private final Random random;
    private final ClassesClient version1;
    private final ClassBookingsClient version22;

    Classes(Gym gym, Random random) {
        this.gym = gym;
        this.random = random;
        version1 = gym.api().client(ClassesClient.class);
        version22 = gym.api().client(ClassBookingsClient.class);
    }

    void addTo(Map<String, Shift.Job> jobs) {
        jobs.put("book (1)", account -> {
            long classId = any();
            version1.bookClass(classId, account.memberId(), null);
            account.place(classId, 1);
            return true;
        });
        Shift.Job book = this::book;
        jobs.put("book (2.2)", book);
        jobs.put("book (2.2), again", book);
        jobs.put("cancel a booking (1)", account -> {
            Long classId = booked(account);
            if (classId != null) {
                version1.cancelBooking(classId, account.memberId());
                account.place(classId, -1);
            }
            return classId != null;
        });
        jobs.put("cancel a booking (2.2)", account -> {
            Long classId = booked(account);
            if (classId != null) {
                version22.cancelMemberBookingsForClass(CancelMemberBookingsForClass.of(account.memberId(), classId));
                account.place(classId, -1);
            }
            return classId != null;
        });
    }

    private boolean book(Account account) {
        long classId = any();
        version22.bookClass(BookClass.of(account.memberId(), classId).despiteOtherBookings());
        account.place(classId, 1);
        return true;
    }

    private long any() {
        return gym.classIds().get(random.nextInt(gym.classIds().size()));
    }

    /** A class that the member seems to have a place in: another thread may be about to give it up. */
    private static Long booked(Account account) {
        return account.places().entrySet().stream()
                .filter(place -> place.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
