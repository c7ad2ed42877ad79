package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.v2.classes.ClassAgeLimit;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.offers.PaymentPlan;
import io.github.perfectgym4j.v2.products.Product;
import java.util.List;

/**
 * A rule by which members can book a facility: who, when, for how much (contract: {@code FacilityBookingRule}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param requiredContract contract that the member needs
 * @param additionalCharge what the booking costs
 * @param contractPaymentMethod when it is charged on the contract, or null
 * @param productId key of the product with which it is paid, or null
 * @param minimumNoticePeriodInMinutes minutes before the start until which it can be booked, or null
 * @param maxTimeToCancelForReturn minutes before the start until which cancelling it is refunded, or null
 * @param maxTimeToBookInAdvance minutes before the start from which on it can be booked, or null
 * @param ageLimitId key of the age limit, or null
 * @param ageLimit the age limit; null unless expanded
 * @param bookingRuleLimitId key of the limit of bookings, or null
 * @param bookingRuleLimit the limit of bookings; null unless expanded
 * @param isDebtAllowed whether members in debt can book, if they pay by contract
 * @param definitionId key of the definition
 * @param definition the definition; null unless expanded
 * @param dailyAvailabilityId key of the days on which it holds; null for every day
 * @param dailyAvailability the days on which it holds; null unless expanded
 * @param hourlyAvailabilityId key of the hours in which it holds; null for all
 * @param hourlyAvailability the hours in which it holds; null unless expanded
 * @param pricingSchedule prices, if each booking is charged; empty unless expanded
 * @param refundPolicy what members get back for a cancelled booking
 * @param refundProductId key of the product that they get back, or null
 * @param refundLimitType how refunds are limited, or null
 * @param refundLimitCount greatest number of refunds, or null
 * @param product the product with which it is paid; null unless expanded
 * @param requiredPaymentPlans payment plans of which the member needs one; empty unless expanded
 * @param refundProduct the product that they get back; null unless expanded
 */
@ODataSet("FacilityBookingRules")
public record FacilityBookingRule(
        Long id,
        Long version,
        Boolean isDeleted,
        RequiredContract requiredContract,
        AdditionalCharge additionalCharge,
        ContractPaymentMethod contractPaymentMethod,
        Long productId,
        Integer minimumNoticePeriodInMinutes,
        Integer maxTimeToCancelForReturn,
        Integer maxTimeToBookInAdvance,
        Long ageLimitId,
        ClassAgeLimit ageLimit,
        Long bookingRuleLimitId,
        FacilityBookingRuleLimit bookingRuleLimit,
        Boolean isDebtAllowed,
        Long definitionId,
        FacilityBookingDefinition definition,
        Long dailyAvailabilityId,
        FacilityBookingRuleAvailabilityDay dailyAvailability,
        Long hourlyAvailabilityId,
        FacilityBookingRuleAvailabilityHour hourlyAvailability,
        List<FacilityBookingRulePricingScheduleItem> pricingSchedule,
        RefundPolicy refundPolicy,
        Long refundProductId,
        RefundLimitType refundLimitType,
        Integer refundLimitCount,
        Product product,
        List<PaymentPlan> requiredPaymentPlans,
        Product refundProduct)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<FacilityBookingRule> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<FacilityBookingRule> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<FacilityBookingRule, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #requiredContract()}. */
    public static final FilterProperty.Ordered<FacilityBookingRule, RequiredContract> REQUIRED_CONTRACT =
            new FilterProperty.Ordered<>("requiredContract");

    /** {@link #additionalCharge()}. */
    public static final FilterProperty.Ordered<FacilityBookingRule, AdditionalCharge> ADDITIONAL_CHARGE =
            new FilterProperty.Ordered<>("additionalCharge");

    /** {@link #contractPaymentMethod()}. */
    public static final FilterProperty.Ordered<FacilityBookingRule, ContractPaymentMethod> CONTRACT_PAYMENT_METHOD =
            new FilterProperty.Ordered<>("contractPaymentMethod");

    /** {@link #productId()}. */
    public static final NumberProperty<FacilityBookingRule> PRODUCT_ID = new NumberProperty<>("productId");

    /** {@link #minimumNoticePeriodInMinutes()}. */
    public static final NumberProperty<FacilityBookingRule> MINIMUM_NOTICE_PERIOD_IN_MINUTES =
            new NumberProperty<>("minimumNoticePeriodInMinutes");

    /** {@link #maxTimeToCancelForReturn()}. */
    public static final NumberProperty<FacilityBookingRule> MAX_TIME_TO_CANCEL_FOR_RETURN =
            new NumberProperty<>("maxTimeToCancelForReturn");

    /** {@link #maxTimeToBookInAdvance()}. */
    public static final NumberProperty<FacilityBookingRule> MAX_TIME_TO_BOOK_IN_ADVANCE =
            new NumberProperty<>("maxTimeToBookInAdvance");

    /** {@link #ageLimitId()}. */
    public static final NumberProperty<FacilityBookingRule> AGE_LIMIT_ID = new NumberProperty<>("ageLimitId");

    /** {@link #ageLimit()}. */
    public static final ToOne<FacilityBookingRule, ClassAgeLimit> AGE_LIMIT = new ToOne<>("ageLimit");

    /** {@link #bookingRuleLimitId()}. */
    public static final NumberProperty<FacilityBookingRule> BOOKING_RULE_LIMIT_ID =
            new NumberProperty<>("bookingRuleLimitId");

    /** {@link #bookingRuleLimit()}. */
    public static final ToOne<FacilityBookingRule, FacilityBookingRuleLimit> BOOKING_RULE_LIMIT =
            new ToOne<>("bookingRuleLimit");

    /** {@link #isDebtAllowed()}. */
    public static final FilterProperty<FacilityBookingRule, Boolean> IS_DEBT_ALLOWED =
            new FilterProperty<>("isDebtAllowed");

    /** {@link #definitionId()}. */
    public static final NumberProperty<FacilityBookingRule> DEFINITION_ID = new NumberProperty<>("definitionId");

    /** {@link #definition()}. */
    public static final ToOne<FacilityBookingRule, FacilityBookingDefinition> DEFINITION = new ToOne<>("definition");

    /** {@link #dailyAvailabilityId()}. */
    public static final NumberProperty<FacilityBookingRule> DAILY_AVAILABILITY_ID =
            new NumberProperty<>("dailyAvailabilityId");

    /** {@link #dailyAvailability()}. */
    public static final ToOne<FacilityBookingRule, FacilityBookingRuleAvailabilityDay> DAILY_AVAILABILITY =
            new ToOne<>("dailyAvailability");

    /** {@link #hourlyAvailabilityId()}. */
    public static final NumberProperty<FacilityBookingRule> HOURLY_AVAILABILITY_ID =
            new NumberProperty<>("hourlyAvailabilityId");

    /** {@link #hourlyAvailability()}. */
    public static final ToOne<FacilityBookingRule, FacilityBookingRuleAvailabilityHour> HOURLY_AVAILABILITY =
            new ToOne<>("hourlyAvailability");

    /** {@link #pricingSchedule()}. */
    public static final ToMany<FacilityBookingRule, FacilityBookingRulePricingScheduleItem> PRICING_SCHEDULE =
            new ToMany<>("pricingSchedule");

    /** {@link #refundPolicy()}. */
    public static final FilterProperty.Ordered<FacilityBookingRule, RefundPolicy> REFUND_POLICY =
            new FilterProperty.Ordered<>("refundPolicy");

    /** {@link #refundProductId()}. */
    public static final NumberProperty<FacilityBookingRule> REFUND_PRODUCT_ID = new NumberProperty<>("refundProductId");

    /** {@link #refundLimitType()}. */
    public static final FilterProperty.Ordered<FacilityBookingRule, RefundLimitType> REFUND_LIMIT_TYPE =
            new FilterProperty.Ordered<>("refundLimitType");

    /** {@link #refundLimitCount()}. */
    public static final NumberProperty<FacilityBookingRule> REFUND_LIMIT_COUNT =
            new NumberProperty<>("refundLimitCount");

    /** {@link #product()}. */
    public static final ToOne<FacilityBookingRule, Product> PRODUCT = new ToOne<>("product");

    /** {@link #requiredPaymentPlans()}. */
    public static final ToMany<FacilityBookingRule, PaymentPlan> REQUIRED_PAYMENT_PLANS =
            new ToMany<>("requiredPaymentPlans");

    /** {@link #refundProduct()}. */
    public static final ToOne<FacilityBookingRule, Product> REFUND_PRODUCT = new ToOne<>("refundProduct");

    /**
     * Begins a query of the set {@code FacilityBookingRules}.
     *
     * @return a query for all rows
     */
    public static Query<FacilityBookingRule> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<FacilityBookingRule> shape() {
        return Shape.whole();
    }
}
