package io.github.perfectgym4j.sandbox.v2.sets.facilities;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.facilities.CancelReason;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Why bookings are called off. */
final class CancelReasons implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("FacilityBookingCancelReasons", "FacilityBookingCancelReason", CancelReason.class)
                .text("name", CancelReason::name)
                .flag("isActive", CancelReason::isActive)
                .id(CancelReason::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", CancelReason::id, ORDERABLE, REQUIRED)
                .list(company -> CancelReason.ALL);
    }
}
