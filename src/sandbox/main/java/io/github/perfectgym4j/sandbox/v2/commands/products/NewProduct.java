package io.github.perfectgym4j.sandbox.v2.commands.products;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.company.warehouse.Unit;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.errors.InvalidRequest;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.Fields;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A product to put on sale. The contract has a code only for an empty bundle; whatever else is wrong is answered with 400.
 *
 * @param name name
 * @param price price with tax
 * @param kind what sort of thing it is
 * @param categoryId category
 * @param rateId rate of tax
 * @param unitId unit; null for pieces
 * @param parts what a bundle consists of
 * @param details what else was sent
 */
record NewProduct(
        String name,
        BigDecimal price,
        Product.Kind kind,
        long categoryId,
        long rateId,
        Long unitId,
        List<Part> parts,
        Texts details) {

    private static final List<String> KINDS =
            Arrays.stream(Product.Kind.values()).map(Enum::name).toList();

    /**
     * A part of a bundle as it is sent.
     *
     * @param productId product
     * @param quantity units; the sandbox takes whole ones
     */
    record Part(Long productId, BigDecimal quantity) {

        static Part read(Fields fields) {
            return new Part(fields.optionalLong("bundleProductId"), fields.optionalDecimal("quantity"));
        }
    }

    /**
     * What else is known about a product.
     *
     * @param description text
     * @param barcodes barcodes with commas between them
     * @param accountingCode code in the books
     * @param isOnce whether it can be bought only once
     * @param isTracked whether it is noted how many units a member has left
     */
    record Texts(String description, String barcodes, String accountingCode, boolean isOnce, boolean isTracked) {

        List<String> codes() {
            return barcodes == null
                    ? List.of()
                    : Arrays.stream(barcodes.split(","))
                            .map(String::strip)
                            .filter(code -> !code.isEmpty())
                            .toList();
        }
    }

    /** Only valid after {@link Command#check()}. */
    static NewProduct read(Command command) {
        return new NewProduct(
                command.requiredText("name"),
                command.requiredDecimal("grossPrice"),
                Product.Kind.valueOf(command.requiredWord("productType", KINDS)),
                command.requiredLong("productCategoryId"),
                command.requiredLong("vatRateId"),
                command.optionalLong("unitOfMeasureId"),
                command.objects("bundleProducts").stream().map(Part::read).toList(),
                new Texts(
                        command.optionalText("description"),
                        command.optionalText("barCode"),
                        command.optionalText("accountingCode"),
                        command.optionalBoolean("canBePurchasedOnlyOneTime"),
                        command.requiredBoolean("storeStateForUser")));
    }

    /**
     * Puts it on sale.
     *
     * @return the product
     * @throws BusinessError {@code BundleProductsEmpty}
     */
    Product add(Company company) {
        return company.guard().alone(() -> {
            Product.Category category = require(
                    Product.Category.ALL.stream()
                            .filter(one -> one.id() == categoryId)
                            .findFirst(),
                    "productCategoryId");
            VatRate rate = require(VatRate.find(rateId).filter(VatRate::isActive), "vatRateId");
            Unit unit = unitId == null ? Unit.PIECE : require(Unit.find(unitId), "unitOfMeasureId");
            if (price.signum() < 0 || price.stripTrailingZeros().scale() > 2) {
                throw invalid("grossPrice");
            }
            if (kind == Product.Kind.Bundle && parts.isEmpty()) {
                throw new BusinessError("BundleProductsEmpty", "bundleProducts");
            }
            List<Product.Part> bundled = kind == Product.Kind.Bundle
                    ? parts.stream().map(part -> part(company, part)).toList()
                    : List.of();
            Product.Details described = new Product.Details(
                    details.description(),
                    details.accountingCode(),
                    rate,
                    unit,
                    details.isOnce(),
                    details.isTracked(),
                    bundled,
                    details.codes());
            return company.shop().add(name, price, kind, category, described);
        });
    }

    private static Product.Part part(Company company, Part part) {
        boolean isWhole = part.quantity() != null
                && part.quantity().signum() > 0
                && part.quantity().stripTrailingZeros().scale() <= 0
                && part.quantity().compareTo(BigDecimal.valueOf(1_000)) <= 0;
        boolean isKnown = part.productId() != null
                && company.shop()
                        .find(part.productId())
                        .filter(product -> product.kind() != Product.Kind.Bundle)
                        .isPresent();
        if (!isWhole || !isKnown) {
            throw invalid("bundleProducts");
        }
        return new Product.Part(part.productId(), part.quantity().intValueExact());
    }

    private static <T> T require(Optional<T> found, String field) {
        return found.orElseThrow(() -> invalid(field));
    }

    private static InvalidRequest invalid(String field) {
        return new InvalidRequest(Map.of("request." + field, List.of("The value is not valid for " + field + ".")));
    }
}
