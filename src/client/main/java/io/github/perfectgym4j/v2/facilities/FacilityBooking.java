package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.clubs.ClubZone;
import io.github.perfectgym4j.v2.contracts.ContractCharge;
import io.github.perfectgym4j.v2.members.Member;
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
import io.github.perfectgym4j.v2.payments.PosTransaction;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Instant;
import java.util.List;

/**
 * A booking of a room, or of places in it (contract: {@code FacilityBooking}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param recurringId key of the series that it is part of, or null
 * @param clubId key of the club
 * @param clubZoneId key of the room
 * @param isEntireZoneBooking whether the whole room is booked
 * @param numberOfBookedSlots number of places; null if the whole room is booked
 * @param facilityBookingRuleId key of the rule by which it was booked
 * @param memberId key of the member
 * @param isCancelled whether it has been cancelled
 * @param isCompleted whether it has taken place
 * @param startDate start
 * @param endDate end
 * @param comments remark, or null
 * @param cancelReasonId key of the reason why it was cancelled, or null
 * @param cancelReason the reason why it was cancelled; null unless expanded
 * @param customCancelReason the reason why it was cancelled, in words, or null
 * @param createdTime when it was booked
 * @param club the club; null unless expanded
 * @param clubZone the room; null unless expanded
 * @param facilityBookingRule the rule by which it was booked; null unless expanded
 * @param member the member; null unless expanded
 * @param contractCharges charges for it; empty unless expanded
 * @param transactions transactions for it; empty unless expanded
 */
@ODataSet("FacilityBookings")
public record FacilityBooking(
        Long id,
        Long version,
        Boolean isDeleted,
        Long recurringId,
        Long clubId,
        Long clubZoneId,
        Boolean isEntireZoneBooking,
        Integer numberOfBookedSlots,
        Long facilityBookingRuleId,
        Long memberId,
        Boolean isCancelled,
        Boolean isCompleted,
        ApiDateTime startDate,
        ApiDateTime endDate,
        String comments,
        Long cancelReasonId,
        FacilityBookingCancelReason cancelReason,
        String customCancelReason,
        ApiDateTime createdTime,
        Club club,
        ClubZone clubZone,
        FacilityBookingRule facilityBookingRule,
        Member member,
        List<ContractCharge> contractCharges,
        List<PosTransaction> transactions)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<FacilityBooking> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<FacilityBooking> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<FacilityBooking, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #recurringId()}. */
    public static final NumberProperty<FacilityBooking> RECURRING_ID = new NumberProperty<>("recurringId");

    /** {@link #clubId()}. */
    public static final NumberProperty<FacilityBooking> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #clubZoneId()}. */
    public static final NumberProperty<FacilityBooking> CLUB_ZONE_ID = new NumberProperty<>("clubZoneId");

    /** {@link #isEntireZoneBooking()}. */
    public static final FilterProperty<FacilityBooking, Boolean> IS_ENTIRE_ZONE_BOOKING =
            new FilterProperty<>("isEntireZoneBooking");

    /** {@link #numberOfBookedSlots()}. */
    public static final NumberProperty<FacilityBooking> NUMBER_OF_BOOKED_SLOTS =
            new NumberProperty<>("numberOfBookedSlots");

    /** {@link #facilityBookingRuleId()}. */
    public static final NumberProperty<FacilityBooking> FACILITY_BOOKING_RULE_ID =
            new NumberProperty<>("facilityBookingRuleId");

    /** {@link #memberId()}. */
    public static final NumberProperty<FacilityBooking> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #isCancelled()}. */
    public static final FilterProperty<FacilityBooking, Boolean> IS_CANCELLED = new FilterProperty<>("isCancelled");

    /** {@link #isCompleted()}. */
    public static final FilterProperty<FacilityBooking, Boolean> IS_COMPLETED = new FilterProperty<>("isCompleted");

    /** {@link #startDate()}. */
    public static final ComparableProperty.Ordered<FacilityBooking, Instant> START_DATE =
            new ComparableProperty.Ordered<>("startDate");

    /** {@link #endDate()}. */
    public static final ComparableProperty<FacilityBooking, Instant> END_DATE = new ComparableProperty<>("endDate");

    /** {@link #comments()}. */
    public static final TextProperty.Ordered<FacilityBooking> COMMENTS = new TextProperty.Ordered<>("comments");

    /** {@link #cancelReasonId()}. */
    public static final NumberProperty<FacilityBooking> CANCEL_REASON_ID = new NumberProperty<>("cancelReasonId");

    /** {@link #cancelReason()}. */
    public static final ToOne<FacilityBooking, FacilityBookingCancelReason> CANCEL_REASON = new ToOne<>("cancelReason");

    /** {@link #customCancelReason()}. */
    public static final TextProperty.Ordered<FacilityBooking> CUSTOM_CANCEL_REASON =
            new TextProperty.Ordered<>("customCancelReason");

    /** {@link #createdTime()}. */
    public static final ComparableProperty.Ordered<FacilityBooking, Instant> CREATED_TIME =
            new ComparableProperty.Ordered<>("createdTime");

    /** {@link #club()}. */
    public static final ToOne<FacilityBooking, Club> CLUB = new ToOne<>("club");

    /** {@link #clubZone()}. */
    public static final ToOne<FacilityBooking, ClubZone> CLUB_ZONE = new ToOne<>("clubZone");

    /** {@link #facilityBookingRule()}. */
    public static final ToOne<FacilityBooking, FacilityBookingRule> FACILITY_BOOKING_RULE =
            new ToOne<>("facilityBookingRule");

    /** {@link #member()}. */
    public static final ToOne<FacilityBooking, Member> MEMBER = new ToOne<>("member");

    /** {@link #contractCharges()}. */
    public static final ToMany<FacilityBooking, ContractCharge> CONTRACT_CHARGES = new ToMany<>("contractCharges");

    /** {@link #transactions()}. */
    public static final ToMany<FacilityBooking, PosTransaction> TRANSACTIONS = new ToMany<>("transactions");

    /**
     * Begins a query of the set {@code FacilityBookings}.
     *
     * @return a query for all rows
     */
    public static Query<FacilityBooking> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<FacilityBooking> shape() {
        return Shape.whole();
    }
}
