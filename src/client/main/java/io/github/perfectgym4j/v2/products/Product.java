package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.classes.ClassCategory;
import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.offers.PaymentPlan;
import io.github.perfectgym4j.v2.payments.Tax;
import java.math.BigDecimal;
import java.util.List;

/**
 * A product that members can buy (contract: {@code Product}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param description description, or null
 * @param defaultPriceGross gross price where a club has none of its own
 * @param validityPeriod how long it can be used; the contract names no unit
 * @param validityTrigger from when on it can be used
 * @param productType kind of product
 * @param bundleType kind of the products in a bundle; null if they are of several kinds
 * @param availableFor who can buy it
 * @param targets applications in which members see it; empty unless expanded
 * @param categoryId key of the category
 * @param category the category; null unless expanded
 * @param unitOfMeasureId key of the unit of measure
 * @param unitOfMeasure the unit of measure; null unless expanded
 * @param accountingCode code for the accounts, or null
 * @param barcodes bar codes; empty unless expanded
 * @param isStartPackage whether it is for new members
 * @param availableInClubs clubs in which it is on sale; empty unless expanded
 * @param canBePurchasedOnlyOneTime whether a member can buy it only once
 * @param requiredPaymentPlans payment plans of which the member needs one; empty unless expanded
 * @param assignedCategories categories of classes that are paid with it; empty unless expanded
 * @param additionalTaxes further taxes on it; empty unless expanded
 */
@ODataSet("Products")
public record Product(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        String description,
        BigDecimal defaultPriceGross,
        Long validityPeriod,
        ValidityTrigger validityTrigger,
        ProductType productType,
        ProductType bundleType,
        ProductAvailability availableFor,
        List<ProductAppVisibility> targets,
        Long categoryId,
        ProductCategory category,
        Long unitOfMeasureId,
        UnitOfMeasure unitOfMeasure,
        String accountingCode,
        List<ProductBarcode> barcodes,
        Boolean isStartPackage,
        List<Club> availableInClubs,
        Boolean canBePurchasedOnlyOneTime,
        List<PaymentPlan> requiredPaymentPlans,
        List<ClassCategory> assignedCategories,
        List<Tax> additionalTaxes)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<Product> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<Product> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<Product, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty<Product> NAME = new TextProperty<>("name");

    /** {@link #description()}. */
    public static final TextProperty<Product> DESCRIPTION = new TextProperty<>("description");

    /** {@link #defaultPriceGross()}. */
    public static final ComparableProperty<Product, BigDecimal> DEFAULT_PRICE_GROSS =
            new ComparableProperty<>("defaultPriceGross");

    /** {@link #validityPeriod()}. */
    public static final NumberProperty<Product> VALIDITY_PERIOD = new NumberProperty<>("validityPeriod");

    /** {@link #validityTrigger()}. */
    public static final FilterProperty<Product, ValidityTrigger> VALIDITY_TRIGGER =
            new FilterProperty<>("validityTrigger");

    /** {@link #productType()}. */
    public static final FilterProperty<Product, ProductType> PRODUCT_TYPE = new FilterProperty<>("productType");

    /** {@link #bundleType()}. */
    public static final FilterProperty<Product, ProductType> BUNDLE_TYPE = new FilterProperty<>("bundleType");

    /** {@link #availableFor()}. */
    public static final FilterProperty<Product, ProductAvailability> AVAILABLE_FOR =
            new FilterProperty<>("availableFor");

    /** {@link #targets()}. */
    public static final ToMany<Product, ProductAppVisibility> TARGETS = new ToMany<>("targets");

    /** {@link #categoryId()}. */
    public static final NumberProperty<Product> CATEGORY_ID = new NumberProperty<>("categoryId");

    /** {@link #category()}. */
    public static final ToOne<Product, ProductCategory> CATEGORY = new ToOne<>("category");

    /** {@link #unitOfMeasureId()}. */
    public static final NumberProperty<Product> UNIT_OF_MEASURE_ID = new NumberProperty<>("unitOfMeasureId");

    /** {@link #unitOfMeasure()}. */
    public static final ToOne<Product, UnitOfMeasure> UNIT_OF_MEASURE = new ToOne<>("unitOfMeasure");

    /** {@link #accountingCode()}. */
    public static final TextProperty<Product> ACCOUNTING_CODE = new TextProperty<>("accountingCode");

    /** {@link #barcodes()}. */
    public static final ToMany<Product, ProductBarcode> BARCODES = new ToMany<>("barcodes");

    /** {@link #isStartPackage()}. */
    public static final FilterProperty<Product, Boolean> IS_START_PACKAGE = new FilterProperty<>("isStartPackage");

    /** {@link #availableInClubs()}. */
    public static final ToMany<Product, Club> AVAILABLE_IN_CLUBS = new ToMany<>("availableInClubs");

    /** {@link #canBePurchasedOnlyOneTime()}. */
    public static final FilterProperty<Product, Boolean> CAN_BE_PURCHASED_ONLY_ONE_TIME =
            new FilterProperty<>("canBePurchasedOnlyOneTime");

    /** {@link #requiredPaymentPlans()}. */
    public static final ToMany<Product, PaymentPlan> REQUIRED_PAYMENT_PLANS = new ToMany<>("requiredPaymentPlans");

    /** {@link #assignedCategories()}. */
    public static final ToMany<Product, ClassCategory> ASSIGNED_CATEGORIES = new ToMany<>("assignedCategories");

    /** {@link #additionalTaxes()}. */
    public static final ToMany<Product, Tax> ADDITIONAL_TAXES = new ToMany<>("additionalTaxes");

    /**
     * Begins a query of the set {@code Products}.
     *
     * @return a query for all rows
     */
    public static Query<Product> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<Product> shape() {
        return Shape.whole();
    }
}
