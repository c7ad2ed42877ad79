package io.github.perfectgym4j.sandbox.company.clubs;

import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rooms of all clubs: those of their profiles, and further ones where classes take place. */
public final class Zones {

    private static final int FIRST_FURTHER = 60;

    private final Guard guard;
    private final Table<Zone> table;
    private final Map<Long, Map<String, Zone>> byClub = new HashMap<>();

    /** @param guard the lock and the change counter */
    public Zones(Guard guard) {
        this.guard = guard;
        table = new Table<>(guard);
    }

    /**
     * Adds a room.
     *
     * @param id key
     * @param clubId club
     * @param name name of the room
     */
    public void add(long id, long clubId, String name) {
        add(id, clubId, name, ZoneKind.ROOM, null);
    }

    /**
     * Adds a room of any sort.
     *
     * @param id key
     * @param clubId club
     * @param name name of the room
     * @param kind what sort of room it is
     * @param capacity how many slots it has; null if it is booked as a whole
     */
    public void add(long id, long clubId, String name, ZoneKind kind, Integer capacity) {
        Zone zone = table.put(new Zone(id, guard.nextTimestamp(), false, clubId, name, kind, capacity));
        byClub.computeIfAbsent(clubId, club -> new HashMap<>()).put(name, zone);
    }

    /**
     * Adds a room under the next key of its club, unless the club has it already.
     *
     * @param clubId club
     * @param name name of the room
     */
    public void addIfNew(long clubId, String name) {
        if (find(clubId, name).isEmpty()) {
            add(clubId * 100 + FIRST_FURTHER + of(clubId).size(), clubId, name);
        }
    }

    /** @return rooms */
    public Table<Zone> table() {
        return table;
    }

    /**
     * Looks a room up.
     *
     * @param clubId club
     * @param name name of the room
     * @return the room
     */
    public Optional<Zone> find(long clubId, String name) {
        return Optional.ofNullable(byClub.getOrDefault(clubId, Map.of()).get(name));
    }

    /**
     * Lists the rooms of a club.
     *
     * @param clubId club
     * @return rooms by key
     */
    public List<Zone> of(long clubId) {
        return table.list(zone -> zone.clubId() == clubId, Comparator.comparingLong(Zone::id));
    }
}
