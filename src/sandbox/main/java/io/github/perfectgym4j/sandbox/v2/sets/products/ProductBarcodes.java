package io.github.perfectgym4j.sandbox.v2.sets.products;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;
import java.util.stream.IntStream;

/** Barcodes of products. */
final class ProductBarcodes implements Described {

    /** Most barcodes of a product. */
    private static final int MOST = 100;

    @Override
    public Description<?> describe() {
        return Description.set("ProductBarcodes", "ProductBarcode", Barcode.class)
                .number("productId", row -> row.product().id())
                .text("barcode", Barcode::text)
                .one("product", "Product", (company, row) -> row.product())
                .id(Barcode::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", row -> row.product().timestamp(), ORDERABLE, REQUIRED)
                .list(ProductBarcodes::all);
    }

    /**
     * A barcode.
     *
     * @param id key, of product and number
     * @param product product
     * @param text the code
     */
    record Barcode(long id, Product product, String text) {}

    private static List<Barcode> all(Company company) {
        return company.shop()
                .table()
                .all()
                .flatMap(product -> of(company, product).stream())
                .toList();
    }

    /** @return the barcodes of a product */
    static List<Barcode> of(Company company, Product product) {
        List<String> codes = product.details().barcodes();
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new Barcode(product.id() * MOST + i, product, codes.get(i)))
                .toList();
    }
}
