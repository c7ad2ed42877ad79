package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.shop.Holdings;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.company.shop.Purchase;
import io.github.perfectgym4j.sandbox.company.warehouse.Warehouse;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Products and purchases of the vendor's samples; the samples show no keys of the catalogue, the first three got 1 to 3.
 *
 * <p>Product 10 has two names in the samples. Here member 236 has it as {@code BodyShaping} in club 2 and as {@code 1 x PT} in club 1.
 * Places of sale and services are undocumented; here they are {@code Reception} and {@code Portal}, {@code Bar}, {@code Golf} and
 * {@code Training}.
 */
final class ShopData {

    private static final Product.Category DRINK = Product.Category.ALL.get(0);
    private static final Product.Category GOLF = Product.Category.ALL.get(1);
    private static final Product.Category TRAINING = Product.Category.ALL.get(2);
    private static final Set<Long> ALL = Set.of(1L, 2L, 3L, 9L, 12L, 14L, 15L, 38L);

    /** To be bought once. */
    private static final long FREE_TRIAL = 11;

    private ShopData() {}

    static void fill(Company company) {
        List<Product> products = products();
        products.forEach(company.shop().table()::put);
        purchases(products).forEach(company.shop().holdings().purchases()::put);
        Warehouse.ALL.forEach(warehouse -> company.warehouseDocuments()
                .add(warehouse.id(), "GR/" + warehouse.id(), Map.of(1L, new BigDecimal(5_000))));
    }

    private static List<Product> products() {
        LocalDateTime february = LocalDateTime.of(2014, 2, 28, 16, 19, 51);
        Product.Shelf bar = new Product.Shelf(ALL, "Reception", "Bar", null);
        Product.Shelf golf = new Product.Shelf(ALL, "Portal", "Golf", null);
        return List.of(
                product(
                        1,
                        "Mineral water",
                        "5",
                        Product.Kind.Good,
                        DRINK,
                        LocalDateTime.of(2014, 3, 28, 16, 19, 51),
                        bar),
                product(2, "Waterfall Golf", "10", Product.Kind.Service, GOLF, february, golf),
                product(3, "Waterfall 20 Golf", "10", Product.Kind.Bundle, GOLF, february, golf),
                product(
                        10,
                        "1 x PT",
                        "30",
                        Product.Kind.Service,
                        TRAINING,
                        february,
                        new Product.Shelf(Set.of(1L), "Portal", "Training", 2L)),
                product(
                        11,
                        "Free trial",
                        "0",
                        Product.Kind.Service,
                        TRAINING,
                        february,
                        new Product.Shelf(Set.of(1L), "Reception", "Training", null)));
    }

    private static Product product(
            long id,
            String name,
            String price,
            Product.Kind kind,
            Product.Category category,
            LocalDateTime created,
            Product.Shelf shelf) {
        Product.Details usual = Product.Details.USUAL;
        Product.Details details = new Product.Details(
                name,
                "A-" + id,
                usual.rate(),
                usual.unit(),
                id == FREE_TRIAL,
                true,
                List.of(),
                List.of("590000000" + (1_000 + id)));
        return new Product(id, id, false, name, new BigDecimal(price), kind, category, created, shelf, details);
    }

    private static List<Purchase> purchases(List<Product> products) {
        Product training = products.get(3);
        LocalDateTime bought = LocalDateTime.of(2018, 10, 1, 9, 0);
        LocalDateTime expires = LocalDateTime.of(2019, 10, 1, 0, 0);
        long first = Holdings.FIRST_PURCHASE;
        return List.of(
                new Purchase(
                        first,
                        first,
                        first,
                        236,
                        2,
                        training,
                        "BodyShaping",
                        BigDecimal.ZERO,
                        1,
                        1,
                        bought,
                        expires,
                        Set.of(2L),
                        true),
                new Purchase(
                        first + 1,
                        first + 1,
                        first + 1,
                        236,
                        1,
                        training,
                        "1 x PT",
                        training.price(),
                        10,
                        10,
                        bought,
                        expires,
                        Set.of(1L),
                        false));
    }
}
