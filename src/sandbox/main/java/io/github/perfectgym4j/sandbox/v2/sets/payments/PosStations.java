package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.pos.PosStation;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Tills. */
final class PosStations implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("PosStations", "PosStation", PosStation.class)
                .text("name", PosStation::name, REQUIRED)
                .number("warehouseId", PosStation::warehouseId)
                .one("warehouse", "Warehouse")
                .id(PosStation::id)
                .list(company -> PosStation.ALL);
    }
}
