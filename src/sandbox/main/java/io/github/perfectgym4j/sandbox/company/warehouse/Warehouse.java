package io.github.perfectgym4j.sandbox.company.warehouse;

import java.util.List;
import java.util.Optional;

/**
 * A warehouse.
 *
 * @param id key
 * @param name name
 * @param clubId club that it belongs to
 * @param isDefault whether the club sells from it where no other is named
 */
public record Warehouse(long id, String name, long clubId, boolean isDefault) {

    /** All warehouses. */
    public static final List<Warehouse> ALL = List.of(
            new Warehouse(1, "Store 1", 1, true),
            new Warehouse(2, "Store 2", 2, true),
            new Warehouse(3, "Kiosk", 2, false));

    /**
     * Looks a warehouse up.
     *
     * @param id key
     * @return the warehouse
     */
    public static Optional<Warehouse> find(long id) {
        return ALL.stream().filter(warehouse -> warehouse.id() == id).findFirst();
    }

    /**
     * Finds the default warehouse of a club.
     *
     * @param clubId club
     * @return the warehouse
     */
    public static Optional<Warehouse> ofClub(long clubId) {
        return ALL.stream()
                .filter(warehouse -> warehouse.isDefault() && warehouse.clubId() == clubId)
                .findFirst();
    }
}
