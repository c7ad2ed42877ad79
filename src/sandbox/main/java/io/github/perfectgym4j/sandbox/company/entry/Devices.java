package io.github.perfectgym4j.sandbox.company.entry;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.Zones;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.Optional;
import java.util.UUID;

/**
 * The card readers: three in each club, whose keys tell the club. {@code 00000000-0000-4000-8000-…} is the door, {@code …-8001-…} one that
 * leads to no room, {@code …-8002-…} one that was never set up; the last twelve digits are the key of the club.
 */
public final class Devices {

    private static final String DOOR = "00000000-0000-4000-8000-";
    private static final String NOWHERE = "00000000-0000-4000-8001-";
    private static final String IDLE = "00000000-0000-4000-8002-";
    private static final int DIGITS = 12;

    private final Table<Club> clubs;
    private final Zones zones;

    /**
     * Sets the doors up.
     *
     * @param clubs where the doors are
     * @param zones the rooms behind them
     */
    public Devices(Table<Club> clubs, Zones zones) {
        this.clubs = clubs;
        this.zones = zones;
    }

    /**
     * Looks a reader up.
     *
     * @param id key; null finds nothing
     * @return the reader
     */
    public Optional<Device> find(UUID id) {
        String key = id == null ? "" : id.toString();
        if (!key.matches("00000000-0000-4000-800[012]-\\d{12}")) {
            return Optional.empty();
        }
        return clubs.find(Long.parseLong(key.substring(key.length() - DIGITS)))
                .filter(club -> !club.isDeleted())
                .map(club -> new Device(
                        id,
                        club.id(),
                        "Door of " + club.shortName(),
                        key.startsWith(NOWHERE)
                                ? null
                                : zones.of(club.id()).stream().findFirst().orElse(null),
                        !key.startsWith(IDLE)));
    }

    /**
     * Names the reader at the door of a club.
     *
     * @param clubId club
     * @return key
     */
    public static UUID doorOf(long clubId) {
        return UUID.fromString(DOOR + "%012d".formatted(clubId));
    }
}
