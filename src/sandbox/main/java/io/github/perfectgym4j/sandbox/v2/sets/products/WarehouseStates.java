package io.github.perfectgym4j.sandbox.v2.sets.products;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.warehouse.StockState;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** The stock of each product in each warehouse: the sum of all changes. */
final class WarehouseStates implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("WarehouseStates", "WarehouseState", StockState.class)
                .money("currentState", StockState::quantity)
                .number("productId", StockState::productId, REQUIRED)
                .number("warehouseId", StockState::warehouseId, REQUIRED)
                .one("product", "Product")
                .one("warehouse", "Warehouse")
                .entity()
                .table(company -> company.stock().states());
    }
}
