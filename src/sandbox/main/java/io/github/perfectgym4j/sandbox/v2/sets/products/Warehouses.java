package io.github.perfectgym4j.sandbox.v2.sets.products;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.warehouse.Warehouse;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Warehouses. */
final class Warehouses implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("Warehouses", "Warehouse", Warehouse.class)
                .text("name", Warehouse::name, REQUIRED)
                .number("clubId", Warehouse::clubId, REQUIRED)
                .flag("isDefaultInClub", Warehouse::isDefault)
                .flag("isDeleted", row -> false)
                .many("posStations", "PosStation")
                .one("club", "Club")
                .id(Warehouse::id)
                .list(company -> Warehouse.ALL);
    }
}
