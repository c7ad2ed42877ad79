package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.offers.PaymentPlan;
import java.util.List;

/**
 * A discount on contracts (contract: {@code ContractDiscountDefinition}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param isActive whether it is in use
 * @param name name
 * @param isAvailableInAllClubs whether it is for all clubs, or those in {@code clubs} only
 * @param isAvailableForAllPaymentPlans whether it is for all payment plans, or those in {@code paymentPlans} only
 * @param canBeCombinedWithAllDiscountDefinitions whether it may be combined with all discounts, or those in
 *     {@code relatedDiscountDefinitions} only
 * @param validityPeriods when it is valid; empty unless expanded
 * @param membershipFeeDiscountType how it changes the fee; null if it does not
 * @param parameters parameters of the discount
 * @param clubs clubs; empty unless expanded
 * @param paymentPlans payment plans; empty unless expanded
 * @param relatedDiscountDefinitions discounts that it may be combined with; empty unless expanded
 */
@ODataSet("ContractDiscountDefinitions")
public record ContractDiscountDefinition(
        Long id,
        Long version,
        Boolean isDeleted,
        Boolean isActive,
        String name,
        Boolean isAvailableInAllClubs,
        Boolean isAvailableForAllPaymentPlans,
        Boolean canBeCombinedWithAllDiscountDefinitions,
        List<DiscountValidityPeriod> validityPeriods,
        DiscountType membershipFeeDiscountType,
        List<ContractDiscountParameter> parameters,
        List<Club> clubs,
        List<PaymentPlan> paymentPlans,
        List<ContractDiscountDefinition> relatedDiscountDefinitions)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ContractDiscountDefinition> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ContractDiscountDefinition> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ContractDiscountDefinition, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #isActive()}. */
    public static final FilterProperty<ContractDiscountDefinition, Boolean> IS_ACTIVE =
            new FilterProperty<>("isActive");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<ContractDiscountDefinition> NAME = new TextProperty.Ordered<>("name");

    /** {@link #isAvailableInAllClubs()}. */
    public static final FilterProperty<ContractDiscountDefinition, Boolean> IS_AVAILABLE_IN_ALL_CLUBS =
            new FilterProperty<>("isAvailableInAllClubs");

    /** {@link #isAvailableForAllPaymentPlans()}. */
    public static final FilterProperty<ContractDiscountDefinition, Boolean> IS_AVAILABLE_FOR_ALL_PAYMENT_PLANS =
            new FilterProperty<>("isAvailableForAllPaymentPlans");

    /** {@link #canBeCombinedWithAllDiscountDefinitions()}. */
    public static final FilterProperty<ContractDiscountDefinition, Boolean>
            CAN_BE_COMBINED_WITH_ALL_DISCOUNT_DEFINITIONS =
                    new FilterProperty<>("canBeCombinedWithAllDiscountDefinitions");

    /** {@link #validityPeriods()}. */
    public static final ToMany<ContractDiscountDefinition, DiscountValidityPeriod> VALIDITY_PERIODS =
            new ToMany<>("validityPeriods");

    /** {@link #membershipFeeDiscountType()}. */
    public static final FilterProperty<ContractDiscountDefinition, DiscountType> MEMBERSHIP_FEE_DISCOUNT_TYPE =
            new FilterProperty<>("membershipFeeDiscountType");

    /** {@link #parameters()}. */
    public static final Property<ContractDiscountDefinition> PARAMETERS = new Property<>("parameters");

    /** {@link #clubs()}. */
    public static final ToMany<ContractDiscountDefinition, Club> CLUBS = new ToMany<>("clubs");

    /** {@link #paymentPlans()}. */
    public static final ToMany<ContractDiscountDefinition, PaymentPlan> PAYMENT_PLANS = new ToMany<>("paymentPlans");

    /** {@link #relatedDiscountDefinitions()}. */
    public static final ToMany<ContractDiscountDefinition, ContractDiscountDefinition> RELATED_DISCOUNT_DEFINITIONS =
            new ToMany<>("relatedDiscountDefinitions");

    /**
     * Begins a query of the set {@code ContractDiscountDefinitions}.
     *
     * @return a query for all rows
     */
    public static Query<ContractDiscountDefinition> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ContractDiscountDefinition> shape() {
        return Shape.whole();
    }
}
