package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The type of a contract's charge: what it is for. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record ChargeType(String value) implements TextValue {

    /** The days before the first whole period. */
    public static final ChargeType PRORATA = new ChargeType("Prorata");

    /** Administration. */
    public static final ChargeType ADMIN_FEE = new ChargeType("AdminFee");

    /** Joining. */
    public static final ChargeType JOINING_FEE = new ChargeType("JoiningFee");

    /** Prepaid money. */
    public static final ChargeType PREPAID = new ChargeType("Prepaid");

    /** The regular fee. */
    public static final ChargeType MEMBERSHIP = new ChargeType("Membership");

    /** A freeze. */
    public static final ChargeType FREEZE = new ChargeType("Freeze");

    /** Entered by an employee. */
    public static final ChargeType MANUAL = new ChargeType("Manual");

    /** Something else. */
    public static final ChargeType OTHER = new ChargeType("Other");

    /** A payment that the bank turned down. */
    public static final ChargeType REJECTION_FEE = new ChargeType("RejectionFee");

    /** Paid in advance. */
    public static final ChargeType UPFRONT = new ChargeType("Upfront");

    /** An addition to the membership. */
    public static final ChargeType ADD_ON = new ChargeType("AddOn");

    /** A class, paid before it. */
    public static final ChargeType CLASS_IN_ADVANCE = new ChargeType("ClassInAdvance");

    /** A class, paid after it. */
    public static final ChargeType CLASS_IN_ARREARS = new ChargeType("ClassInArrears");

    /** A booking, paid before it. */
    public static final ChargeType BOOKING_IN_ADVANCE = new ChargeType("BookingInAdvance");

    /** A booking, paid after it. */
    public static final ChargeType BOOKING_IN_ARREARS = new ChargeType("BookingInArrears");

    /** Deposit. */
    public static final ChargeType DEPOSIT = new ChargeType("Deposit");

    /** Maintenance. */
    public static final ChargeType MAINTENANCE_FEE = new ChargeType("MaintenanceFee");

    /** Registration. */
    public static final ChargeType REGISTRATION_FEE = new ChargeType("RegistrationFee");

    /** Service. */
    public static final ChargeType MEMBERSHIP_SERVICE_FEE = new ChargeType("MembershipServiceFee");
}
