package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.company.shop.Purchase;
import io.github.perfectgym4j.sandbox.company.shop.Shop;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * Products and purchases of the vendor's samples; the samples show no keys of the catalogue, the first three got 1 to 3.
 *
 * <p>Product 10 has two names in the samples. Here member 236 has it as {@code BodyShaping} in club 2 and as {@code 1 x PT} in club 1.
 * Places of sale and services are undocumented; here they are {@code Reception} and {@code Portal}, {@code Bar}, {@code Golf} and
 * {@code Training}.
 */
final class ShopData {

    private static final Product.Category DRINK = new Product.Category(1, "Drink");
    private static final Product.Category GOLF = new Product.Category(2, "Waterfall Golf");
    private static final Product.Category TRAINING = new Product.Category(3, "Training");
    private static final Set<Long> ALL = Set.of(1L, 2L, 3L, 9L, 12L, 14L, 15L, 38L);

    private ShopData() {}

    static void fill(Company company) {
        List<Product> products = products();
        products.forEach(company.shop()::add);
        purchases(products, Shop.FIRST_TRANSACTION).forEach(company.shop()::add);
    }

    private static List<Product> products() {
        LocalDateTime february = LocalDateTime.of(2014, 2, 28, 16, 19, 51);
        Product.Shelf bar = new Product.Shelf(ALL, "Reception", "Bar", null);
        Product.Shelf golf = new Product.Shelf(ALL, "Portal", "Golf", null);
        return List.of(
                product(1, "Mineral water", "5", "ProductGood", DRINK, LocalDateTime.of(2014, 3, 28, 16, 19, 51), bar),
                product(2, "Waterfall Golf", "10", "ProductService", GOLF, february, golf),
                product(3, "Waterfall 20 Golf", "10", "ProductBundle", GOLF, february, golf),
                product(
                        10,
                        "1 x PT",
                        "30",
                        "ProductService",
                        TRAINING,
                        february,
                        new Product.Shelf(Set.of(1L), "Portal", "Training", 2L)),
                product(
                        11,
                        "Free trial",
                        "0",
                        "ProductService",
                        TRAINING,
                        february,
                        new Product.Shelf(Set.of(1L), "Reception", "Training", null)));
    }

    private static Product product(
            long id,
            String name,
            String price,
            String type,
            Product.Category category,
            LocalDateTime created,
            Product.Shelf shelf) {
        return new Product(id, name, new BigDecimal(price), type, category, created, shelf);
    }

    private static List<Purchase> purchases(List<Product> products, long firstTransaction) {
        Product training = products.get(3);
        LocalDateTime bought = LocalDateTime.of(2018, 10, 1, 9, 0);
        LocalDateTime expires = LocalDateTime.of(2019, 10, 1, 0, 0);
        return List.of(
                new Purchase(
                        firstTransaction,
                        236,
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
                        firstTransaction + 1,
                        236,
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
