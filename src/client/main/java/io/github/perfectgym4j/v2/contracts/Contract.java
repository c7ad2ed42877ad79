package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.members.MemberPaymentSource;
import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.Navigation;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.offers.PaymentPlan;
import io.github.perfectgym4j.v2.staff.Employee;
import java.time.LocalDate;

/**
 * A contract of a member (contract: {@code Contract}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param isActive whether it is in force
 * @param status state of the contract
 * @param isAdditionalContract whether it is in addition to another contract
 * @param signUpDate day on which it was signed
 * @param cancelDate day on which it was cancelled, or null
 * @param startDate first day
 * @param endDate last day; null for no end
 * @param clubId key of the club
 * @param memberId key of the member
 * @param paymentPlanId key of the payment plan
 * @param consultantId key of the employee in charge, or null
 * @param paymentSourceId key of the way in which it is paid, or null
 * @param paymentSource the way in which it is paid; null unless expanded
 * @param automaticRenew whether it goes on by itself after its end
 * @param contractCommitmentEndDate until when the member is bound; null unless expanded
 * @param club the club; null unless expanded
 * @param member the member; null unless expanded
 * @param paymentPlan the payment plan; null unless expanded
 * @param consultant the employee in charge; null unless expanded
 */
@ODataSet("Contracts")
public record Contract(
        Long id,
        Long version,
        Boolean isDeleted,
        Boolean isActive,
        ContractStatus status,
        Boolean isAdditionalContract,
        LocalDate signUpDate,
        LocalDate cancelDate,
        LocalDate startDate,
        LocalDate endDate,
        Long clubId,
        Long memberId,
        Long paymentPlanId,
        Long consultantId,
        Long paymentSourceId,
        MemberPaymentSource paymentSource,
        Boolean automaticRenew,
        ContractCommitmentEndDate contractCommitmentEndDate,
        Club club,
        Member member,
        PaymentPlan paymentPlan,
        Employee consultant)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<Contract> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<Contract> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<Contract, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #isActive()}. */
    public static final FilterProperty<Contract, Boolean> IS_ACTIVE = new FilterProperty<>("isActive");

    /** {@link #status()}. */
    public static final FilterProperty.Ordered<Contract, ContractStatus> STATUS =
            new FilterProperty.Ordered<>("status");

    /** {@link #isAdditionalContract()}. */
    public static final FilterProperty<Contract, Boolean> IS_ADDITIONAL_CONTRACT =
            new FilterProperty<>("isAdditionalContract");

    /** {@link #signUpDate()}. */
    public static final DayProperty.Ordered<Contract> SIGN_UP_DATE = new DayProperty.Ordered<>("signUpDate");

    /** {@link #cancelDate()}. */
    public static final DayProperty.Ordered<Contract> CANCEL_DATE = new DayProperty.Ordered<>("cancelDate");

    /** {@link #startDate()}. */
    public static final DayProperty.Ordered<Contract> START_DATE = new DayProperty.Ordered<>("startDate");

    /** {@link #endDate()}. */
    public static final DayProperty.Ordered<Contract> END_DATE = new DayProperty.Ordered<>("endDate");

    /** {@link #clubId()}. */
    public static final NumberProperty<Contract> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #memberId()}. */
    public static final NumberProperty<Contract> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #paymentPlanId()}. */
    public static final NumberProperty<Contract> PAYMENT_PLAN_ID = new NumberProperty<>("paymentPlanId");

    /** {@link #consultantId()}. */
    public static final NumberProperty<Contract> CONSULTANT_ID = new NumberProperty<>("consultantId");

    /** {@link #paymentSourceId()}. */
    public static final NumberProperty<Contract> PAYMENT_SOURCE_ID = new NumberProperty<>("paymentSourceId");

    /** {@link #paymentSource()}. */
    public static final ToOne<Contract, MemberPaymentSource> PAYMENT_SOURCE = new ToOne<>("paymentSource");

    /** {@link #automaticRenew()}. */
    public static final FilterProperty<Contract, Boolean> AUTOMATIC_RENEW = new FilterProperty<>("automaticRenew");

    /** {@link #contractCommitmentEndDate()}. */
    public static final Navigation<Contract, ContractCommitmentEndDate> CONTRACT_COMMITMENT_END_DATE =
            new Navigation<>("contractCommitmentEndDate");

    /** {@link #club()}. */
    public static final ToOne<Contract, Club> CLUB = new ToOne<>("club");

    /** {@link #member()}. */
    public static final ToOne<Contract, Member> MEMBER = new ToOne<>("member");

    /** {@link #paymentPlan()}. */
    public static final ToOne<Contract, PaymentPlan> PAYMENT_PLAN = new ToOne<>("paymentPlan");

    /** {@link #consultant()}. */
    public static final ToOne<Contract, Employee> CONSULTANT = new ToOne<>("consultant");

    /**
     * Begins a query of the set {@code Contracts}.
     *
     * @return a query for all rows
     */
    public static Query<Contract> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<Contract> shape() {
        return Shape.whole();
    }
}
