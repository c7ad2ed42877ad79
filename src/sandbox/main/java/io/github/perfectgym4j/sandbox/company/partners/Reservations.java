package io.github.perfectgym4j.sandbox.company.partners;

import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.partners.Reservation.Status;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reservations of partners, in the order of their coming. */
public final class Reservations {

    private final Guard guard;
    private final ClubTime time;
    private final Map<String, Reservation> byId = new LinkedHashMap<>();

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param time when something changes
     */
    public Reservations(Guard guard, ClubTime time) {
        this.guard = guard;
        this.time = time;
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
     * Counts the places of a class that are taken.
     *
     * @param classId class
     * @return number of places
     */
    public int countOf(long classId) {
        return (int) of(classId).stream()
                .filter(reservation -> reservation.status() == Status.ENROLLED)
                .count();
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
     */
    public Reservation add(String id, long classId, String userId, String spot) {
        return put(new Reservation(id, classId, userId, spot, Status.ENROLLED, time.now()));
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
        return put(new Reservation(before.id(), before.classId(), before.userId(), before.spot(), status, time.now()));
    }

    private Reservation put(Reservation reservation) {
        return guard.alone(() -> {
            byId.put(reservation.id(), reservation);
            return reservation;
        });
    }
}
