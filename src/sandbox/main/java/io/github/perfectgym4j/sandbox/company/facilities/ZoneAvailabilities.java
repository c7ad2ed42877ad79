package io.github.perfectgym4j.sandbox.company.facilities;

import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** When the zones can be booked. */
public final class ZoneAvailabilities {

    private static final long FIRST_ID = 110_001;

    private final Guard guard;
    private final Table<ZoneAvailability> table;
    private int made;

    ZoneAvailabilities(Guard guard) {
        this.guard = guard;
        table = new Table<>(guard);
    }

    /** @return all there ever were */
    public Table<ZoneAvailability> table() {
        return table;
    }

    /**
     * Times to be made available.
     *
     * @param clubId club
     * @param zoneIds zones
     * @param days days
     * @param start start on each day
     * @param end end on each day
     * @param capacity how many slots each zone has; null for as many as usual
     * @param overrides whether what overlaps is replaced; otherwise such days are passed over
     */
    public record Wanted(
            long clubId,
            List<Long> zoneIds,
            List<LocalDate> days,
            LocalTime start,
            LocalTime end,
            Integer capacity,
            boolean overrides) {}

    /**
     * Makes zones available.
     *
     * @param wanted when
     */
    public void add(Wanted wanted) {
        guard.alone(() -> {
            wanted.zoneIds().forEach(zoneId -> wanted.days().forEach(day -> add(wanted, zoneId, day)));
            return wanted;
        });
    }

    private void add(Wanted wanted, long zoneId, LocalDate day) {
        LocalDateTime start = day.atTime(wanted.start());
        LocalDateTime end = day.atTime(wanted.end());
        List<ZoneAvailability> overlapping = list(zoneId, other -> other.overlaps(start, end));
        if (!overlapping.isEmpty() && !wanted.overrides()) {
            return;
        }
        overlapping.forEach(this::remove);
        table.put(new ZoneAvailability(
                FIRST_ID + made++,
                guard.nextTimestamp(),
                false,
                wanted.clubId(),
                zoneId,
                start,
                end,
                wanted.capacity()));
    }

    /**
     * Takes a time away; what has been booked stays booked.
     *
     * @param availability time
     */
    public void remove(ZoneAvailability availability) {
        guard.alone(() -> table.put(availability.deleted(guard.nextTimestamp())));
    }

    /**
     * Takes the times away that begin on given days.
     *
     * @param zoneIds zones
     * @param isOn tells which days
     */
    public void remove(List<Long> zoneIds, Predicate<LocalDate> isOn) {
        guard.alone(() -> {
            zoneIds.forEach(zoneId ->
                    list(zoneId, time -> isOn.test(time.start().toLocalDate())).forEach(this::remove));
            return zoneIds;
        });
    }

    List<ZoneAvailability> list(long zoneId, Predicate<ZoneAvailability> wanted) {
        return table.list(
                time -> time.zoneId() == zoneId && wanted.test(time), Comparator.comparing(ZoneAvailability::start));
    }

    Optional<ZoneAvailability> covering(long zoneId, LocalDateTime start, LocalDateTime end) {
        return list(zoneId, time -> time.covers(start, end)).stream().findFirst();
    }
}
