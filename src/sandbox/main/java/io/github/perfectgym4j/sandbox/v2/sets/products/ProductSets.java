package io.github.perfectgym4j.sandbox.v2.sets.products;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import java.util.List;

/** The sets of this area, and its types that are in none. */
public final class ProductSets {

    private static final List<Described> ALL = List.of(
            new Products(),
            new ProductAppVisibilities(),
            new ProductBarcodes(),
            new ProductCategories(),
            new ProductCatalogCategories(),
            new CatalogEntries(),
            new CatalogAvailabilities(),
            new UnitsOfMeasure(),
            new Warehouses(),
            new WarehouseStates(),
            new WarehouseChanges(),
            new MemberProducts(),
            new MemberProductUses());

    private ProductSets() {}

    /** @return their descriptions */
    public static List<Described> all() {
        return ALL;
    }
}
