package io.github.perfectgym4j.sandbox.v2.sets.products;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Visibility of products: the applications in which they can be bought. */
final class ProductAppVisibilities implements Described {

    private static final List<String> APPS = List.of("ClientPortal", "KIOSK", "ReceptionTablet", "PerfectGymGo");

    @Override
    public Description<?> describe() {
        return Description.type("ProductAppVisibility", Product.class)
                .number("productId", Product::id)
                .enumeration("app", APPS, ProductAppVisibilities::app, ORDERABLE)
                .one("product", "Product", (company, row) -> row)
                .id(Product::id)
                .flag("isDeleted", Product::isDeleted, REQUIRED)
                .number("version", Product::timestamp, ORDERABLE, REQUIRED);
    }

    /** @return the only place: the portal, or the reception */
    static List<Product> of(Company company, Product product) {
        return List.of(product);
    }

    private static String app(Product product) {
        return product.shelf().target().equals("Portal") ? "ClientPortal" : "ReceptionTablet";
    }
}
