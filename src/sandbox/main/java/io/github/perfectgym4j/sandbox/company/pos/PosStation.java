package io.github.perfectgym4j.sandbox.company.pos;

import java.util.List;
import java.util.Optional;

/**
 * A till.
 *
 * @param id key
 * @param name name
 * @param clubId where it stands
 * @param warehouseId where its goods come from; null if it sells none
 */
public record PosStation(long id, String name, long clubId, Long warehouseId) {

    /** All tills. */
    public static final List<PosStation> ALL = List.of(
            new PosStation(1, "Reception 1", 1, 1L),
            new PosStation(2, "Reception 2", 2, 2L),
            new PosStation(3, "Office", 2, null));

    /**
     * Looks a till up.
     *
     * @param id key
     * @return the till
     */
    public static Optional<PosStation> find(long id) {
        return ALL.stream().filter(station -> station.id() == id).findFirst();
    }
}
