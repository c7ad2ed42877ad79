package io.github.perfectgym4j.sandbox.v2.sets.products;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.warehouse.StockChange;
import io.github.perfectgym4j.sandbox.company.warehouse.Unit;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Changes of stock: what came into the warehouses, and what went out by sales and documents. */
final class WarehouseChanges implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("WarehouseChanges", "WarehouseChange", StockChange.class)
                .number("productId", StockChange::productId, REQUIRED)
                .money("productQuantity", StockChange::quantity)
                .property("unitOfMeasureId", INT64, (company, row) -> unit(company, row)
                        .id())
                .number("transactionId", StockChange::transactionId)
                .one("transaction", "Transaction", REQUIRED)
                .number("warehouseDocumentItemId", StockChange::documentItemId)
                .one("product", "Product")
                .one("unitOfMeasure", "UnitOfMeasure")
                .id(StockChange::id)
                .list(company -> company.stock().changes());
    }

    /** @return the unit of the product, in which all quantities are */
    private static Unit unit(Company company, StockChange change) {
        return company.shop()
                .table()
                .find(change.productId())
                .map(product -> product.details().unit())
                .orElse(Unit.PIECE);
    }
}
