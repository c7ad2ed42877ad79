package io.github.perfectgym4j.sandbox.v2.sets.products;

import io.github.perfectgym4j.sandbox.company.warehouse.Unit;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Units in which products are sold and delivered. */
final class UnitsOfMeasure implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("UnitsOfMeasure", "UnitOfMeasure", Unit.class)
                .text("name", Unit::name)
                .text("description", Unit::description)
                .id(Unit::id)
                .list(company -> Unit.ALL);
    }
}
