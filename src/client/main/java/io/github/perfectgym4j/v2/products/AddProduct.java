package io.github.perfectgym4j.v2.products;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A product that is added (contract: {@code AddProductRequest1}).
 *
 * @param productType goods, a service, or several together
 * @param productCategoryId key of the category, from the set {@code ProductCategories}
 * @param name name
 * @param grossPrice gross price in the currency of the club
 * @param vatRateId key of the tax rate, from the set {@code VatRates}
 * @param unitOfMeasureId key of the unit, from the set {@code UnitOfMeasures}; null for a piece
 * @param storeStateForUser whether it is kept for the member until it is used
 * @param bundleProducts the products that are sold together, or null
 * @param description description, or null
 * @param barCode bar code, or several with commas between, or null
 * @param accountingCode the bookkeeper's code, or null
 * @param canBePurchasedOnlyOneTime whether a member can buy it only once
 */
public record AddProduct(
        ProductType productType,
        long productCategoryId,
        String name,
        BigDecimal grossPrice,
        long vatRateId,
        Long unitOfMeasureId,
        boolean storeStateForUser,
        List<BundledProduct> bundleProducts,
        String description,
        String barCode,
        String accountingCode,
        boolean canBePurchasedOnlyOneTime) {

    /** Checks what the contract requires. */
    public AddProduct {
        Objects.requireNonNull(productType, "productType");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(grossPrice, "grossPrice");
        bundleProducts = bundleProducts == null ? null : List.copyOf(bundleProducts);
    }

    /**
     * Begins a product.
     *
     * @param productType goods, a service, or several together
     * @param productCategoryId key of the category, from the set {@code ProductCategories}
     * @param name name
     * @param grossPrice gross price in the currency of the club
     * @param vatRateId key of the tax rate, from the set {@code VatRates}
     * @param storeStateForUser whether it is kept for the member until it is used
     * @return a builder
     */
    public static Builder builder(
            ProductType productType,
            long productCategoryId,
            String name,
            BigDecimal grossPrice,
            long vatRateId,
            boolean storeStateForUser) {
        return new Builder(productType, productCategoryId, name, grossPrice, vatRateId, storeStateForUser);
    }

    /** Puts the request together. */
    public static final class Builder {

        private final ProductType productType;
        private final long productCategoryId;
        private final String name;
        private final BigDecimal grossPrice;
        private final long vatRateId;
        private Long unitOfMeasureId;
        private final boolean storeStateForUser;
        private List<BundledProduct> bundleProducts;
        private String description;
        private String barCode;
        private String accountingCode;
        private boolean canBePurchasedOnlyOneTime;

        private Builder(
                ProductType productType,
                long productCategoryId,
                String name,
                BigDecimal grossPrice,
                long vatRateId,
                boolean storeStateForUser) {
            this.productType = productType;
            this.productCategoryId = productCategoryId;
            this.name = name;
            this.grossPrice = grossPrice;
            this.vatRateId = vatRateId;
            this.storeStateForUser = storeStateForUser;
        }

        /**
         * Names the unit.
         *
         * @param value key of the unit, from the set {@code UnitOfMeasures}
         * @return this builder
         */
        public Builder unitOfMeasureId(long value) {
            unitOfMeasureId = value;
            return this;
        }

        /**
         * Adds the products that are sold together.
         *
         * @param value the products that are sold together
         * @return this builder
         */
        public Builder bundleProducts(List<BundledProduct> value) {
            bundleProducts = value;
            return this;
        }

        /**
         * Adds a description.
         *
         * @param value description
         * @return this builder
         */
        public Builder description(String value) {
            description = value;
            return this;
        }

        /**
         * Adds the bar code.
         *
         * @param value bar code, or several with commas between
         * @return this builder
         */
        public Builder barCode(String value) {
            barCode = value;
            return this;
        }

        /**
         * Adds the bookkeeper's code.
         *
         * @param value the bookkeeper's code
         * @return this builder
         */
        public Builder accountingCode(String value) {
            accountingCode = value;
            return this;
        }

        /**
         * Sells it to a member only once.
         *
         * @return this builder
         */
        public Builder onlyOnce() {
            canBePurchasedOnlyOneTime = true;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public AddProduct build() {
            return new AddProduct(
                    productType,
                    productCategoryId,
                    name,
                    grossPrice,
                    vatRateId,
                    unitOfMeasureId,
                    storeStateForUser,
                    bundleProducts,
                    description,
                    barCode,
                    accountingCode,
                    canBePurchasedOnlyOneTime);
        }
    }
}
