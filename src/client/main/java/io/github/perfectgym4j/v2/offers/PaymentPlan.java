package io.github.perfectgym4j.v2.offers;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.contracts.ContractDiscountDefinition;
import io.github.perfectgym4j.v2.contracts.FreezeType;
import io.github.perfectgym4j.v2.facilities.FacilityBookingRule;
import io.github.perfectgym4j.v2.members.MemberAgreement;
import io.github.perfectgym4j.v2.odata.Embedded;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.Navigation;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.products.Product;
import io.github.perfectgym4j.v2.value.TimePeriod;
import java.util.List;

/**
 * A payment plan: what a membership costs, and how it is paid (contract: {@code PaymentPlan}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param isActive whether it is on sale
 * @param name name
 * @param isAdditional whether it is for contracts in addition to another one
 * @param currentMembershipFeeId key of the fee for the membership, or null
 * @param currentMembershipFee the fee for the membership; null unless expanded
 * @param currentAdminFeeId key of the administration fee, or null
 * @param currentJoiningFeeId key of the fee for joining, or null
 * @param paymentInterval time from one payment to the next
 * @param availableInApplications applications in which members see it; empty unless expanded
 * @param customAttributes values of custom attributes; empty unless expanded
 * @param categories categories; empty unless expanded
 * @param membershipAddons add-ons that can be bought with it; empty unless expanded
 * @param facilityBookingRules rules of facility bookings that need it; empty unless expanded
 * @param memberAgreements agreements that are asked for with it; empty unless expanded
 * @param availableContractDiscountDefinitions discounts on it; empty unless expanded
 * @param availableFreezeTypes ways of freezing contracts on it; empty unless expanded
 * @param membershipTypeId key of the membership type, or null
 * @param tags tags; empty unless expanded
 * @param allowedPaymentTypes ways in which it can be paid, or null
 * @param currentAdminFee the administration fee; null unless expanded
 * @param currentJoiningFee the fee for joining; null unless expanded
 * @param commitmentPeriod shortest time that a contract on it lasts
 * @param availableInClubs clubs in which it is on sale; empty unless expanded
 * @param requiredByProducts products that only members with it can buy; empty unless expanded
 * @param membershipType the membership type; null unless expanded
 */
@ODataSet("PaymentPlans")
public record PaymentPlan(
        Long id,
        Long version,
        Boolean isDeleted,
        Boolean isActive,
        String name,
        Boolean isAdditional,
        Long currentMembershipFeeId,
        MembershipFeeDetails currentMembershipFee,
        Long currentAdminFeeId,
        Long currentJoiningFeeId,
        TimePeriod paymentInterval,
        List<PaymentPlanSource> availableInApplications,
        List<PaymentPlanCustomAttribute> customAttributes,
        List<PaymentPlanCategory> categories,
        List<MembershipAddon> membershipAddons,
        List<FacilityBookingRule> facilityBookingRules,
        List<MemberAgreement> memberAgreements,
        List<ContractDiscountDefinition> availableContractDiscountDefinitions,
        List<FreezeType> availableFreezeTypes,
        Long membershipTypeId,
        List<PaymentPlanTag> tags,
        AllowedPaymentTypes allowedPaymentTypes,
        AdminFeeDetails currentAdminFee,
        JoiningFeeDetails currentJoiningFee,
        TimePeriod commitmentPeriod,
        List<Club> availableInClubs,
        List<Product> requiredByProducts,
        MembershipType membershipType)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<PaymentPlan> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<PaymentPlan> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<PaymentPlan, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #isActive()}. */
    public static final FilterProperty<PaymentPlan, Boolean> IS_ACTIVE = new FilterProperty<>("isActive");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<PaymentPlan> NAME = new TextProperty.Ordered<>("name");

    /** {@link #isAdditional()}. */
    public static final FilterProperty<PaymentPlan, Boolean> IS_ADDITIONAL = new FilterProperty<>("isAdditional");

    /** {@link #currentMembershipFeeId()}. */
    public static final Property<PaymentPlan> CURRENT_MEMBERSHIP_FEE_ID = new Property<>("currentMembershipFeeId");

    /** {@link #currentMembershipFee()}. */
    public static final Navigation<PaymentPlan, MembershipFeeDetails> CURRENT_MEMBERSHIP_FEE =
            new Navigation<>("currentMembershipFee");

    /** {@link #currentAdminFeeId()}. */
    public static final Property<PaymentPlan> CURRENT_ADMIN_FEE_ID = new Property<>("currentAdminFeeId");

    /** {@link #currentJoiningFeeId()}. */
    public static final Property<PaymentPlan> CURRENT_JOINING_FEE_ID = new Property<>("currentJoiningFeeId");

    /** {@link #paymentInterval()}. */
    public static final Embedded<PaymentPlan, TimePeriod> PAYMENT_INTERVAL = new Embedded<>("paymentInterval");

    /** {@link #availableInApplications()}. */
    public static final ToMany<PaymentPlan, PaymentPlanSource> AVAILABLE_IN_APPLICATIONS =
            new ToMany<>("availableInApplications");

    /** {@link #customAttributes()}. */
    public static final ToMany<PaymentPlan, PaymentPlanCustomAttribute> CUSTOM_ATTRIBUTES =
            new ToMany<>("customAttributes");

    /** {@link #categories()}. */
    public static final ToMany<PaymentPlan, PaymentPlanCategory> CATEGORIES = new ToMany<>("categories");

    /** {@link #membershipAddons()}. */
    public static final ToMany<PaymentPlan, MembershipAddon> MEMBERSHIP_ADDONS = new ToMany<>("membershipAddons");

    /** {@link #facilityBookingRules()}. */
    public static final ToMany<PaymentPlan, FacilityBookingRule> FACILITY_BOOKING_RULES =
            new ToMany<>("facilityBookingRules");

    /** {@link #memberAgreements()}. */
    public static final ToMany<PaymentPlan, MemberAgreement> MEMBER_AGREEMENTS = new ToMany<>("memberAgreements");

    /** {@link #availableContractDiscountDefinitions()}. */
    public static final ToMany<PaymentPlan, ContractDiscountDefinition> AVAILABLE_CONTRACT_DISCOUNT_DEFINITIONS =
            new ToMany<>("availableContractDiscountDefinitions");

    /** {@link #availableFreezeTypes()}. */
    public static final ToMany<PaymentPlan, FreezeType> AVAILABLE_FREEZE_TYPES = new ToMany<>("availableFreezeTypes");

    /** {@link #membershipTypeId()}. */
    public static final NumberProperty<PaymentPlan> MEMBERSHIP_TYPE_ID = new NumberProperty<>("membershipTypeId");

    /** {@link #tags()}. */
    public static final ToMany<PaymentPlan, PaymentPlanTag> TAGS = new ToMany<>("tags");

    /** {@link #allowedPaymentTypes()}. */
    public static final Property<PaymentPlan> ALLOWED_PAYMENT_TYPES = new Property<>("allowedPaymentTypes");

    /** {@link #currentAdminFee()}. */
    public static final Navigation<PaymentPlan, AdminFeeDetails> CURRENT_ADMIN_FEE =
            new Navigation<>("currentAdminFee");

    /** {@link #currentJoiningFee()}. */
    public static final Navigation<PaymentPlan, JoiningFeeDetails> CURRENT_JOINING_FEE =
            new Navigation<>("currentJoiningFee");

    /** {@link #commitmentPeriod()}. */
    public static final Embedded<PaymentPlan, TimePeriod> COMMITMENT_PERIOD = new Embedded<>("commitmentPeriod");

    /** {@link #availableInClubs()}. */
    public static final ToMany<PaymentPlan, Club> AVAILABLE_IN_CLUBS = new ToMany<>("availableInClubs");

    /** {@link #requiredByProducts()}. */
    public static final ToMany<PaymentPlan, Product> REQUIRED_BY_PRODUCTS = new ToMany<>("requiredByProducts");

    /** {@link #membershipType()}. */
    public static final ToOne<PaymentPlan, MembershipType> MEMBERSHIP_TYPE = new ToOne<>("membershipType");

    /**
     * Begins a query of the set {@code PaymentPlans}.
     *
     * @return a query for all rows
     */
    public static Query<PaymentPlan> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<PaymentPlan> shape() {
        return Shape.whole();
    }
}
