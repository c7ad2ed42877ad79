package io.github.perfectgym4j.sandbox.company.partners;

import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.partners.Reservation.Status;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.timetable.Bookings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reservations of partners, in the order of their coming. */
public final class Reservations {

    private final Guard guard;
    private final ClubTime time;
    private final Bookings bookings;
    private final Map<String, Reservation> byId = new LinkedHashMap<>();

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param time when something changes
     * @param bookings the places in classes
     */
    public Reservations(Guard guard, ClubTime time, Bookings bookings) {
        this.guard = guard;
        this.time = time;
        this.bookings = bookings;
    }

    /**
     * Lists the reservations of a class.
     *
     * @param classId class
     * @return reservations, also those given up
     */
    public List<Reservation> of(long classId) {
        return guard.alone(() -> byId.values().stream()
                .filter(reservation -> reservation.classId() == classId)
                .toList());
    }

    /**
     * Looks one up.
     *
     * @param id key
     * @return the reservation
     */
    public Optional<Reservation> find(String id) {
        return guard.alone(() -> Optional.ofNullable(byId.get(id)));
    }

    /**
     * Takes a place.
     *
     * @param id key
     * @param classId class
     * @param userId customer
     * @param spot name of the place; null for any
     * @return the reservation
     * @throws Refused if the class cannot be booked, or is full
     */
    public Reservation add(String id, long classId, String userId, String spot) {
        return guard.alone(() -> {
            bookings.takeForPartner(classId);
            return put(new Reservation(id, classId, userId, spot, Status.ENROLLED, time.now()));
        });
    }

    /**
     * Gives a place up.
     *
     * @param before reservation
     * @param isLate whether it is too late for that
     * @return the reservation afterwards
     */
    public Reservation cancel(Reservation before, boolean isLate) {
        Status status = isLate ? Status.LATE_CANCELLED : Status.CANCELLED;
        return guard.alone(() -> {
            bookings.giveUpForPartner(before.classId());
            return put(
                    new Reservation(before.id(), before.classId(), before.userId(), before.spot(), status, time.now()));
        });
    }

    private Reservation put(Reservation reservation) {
        byId.put(reservation.id(), reservation);
        return reservation;
    }
}
