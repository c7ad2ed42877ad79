package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The program that booked a transaction. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record TransactionSource(String value) implements TextValue {

    /** Not said. */
    public static final TransactionSource UNSPECIFIED = new TransactionSource("Unspecified");

    /** The reception. */
    public static final TransactionSource POS_WEB = new TransactionSource("PosWeb");

    /** The vendor's processing of paid items. */
    public static final TransactionSource PROCESS_PAID_ITEMS = new TransactionSource("ProcessPaidItems");

    /** The web pages for members. */
    public static final TransactionSource MEMBERSHIP_PORTAL = new TransactionSource("MembershipPortal");

    /** The vendor's program for the staff. */
    public static final TransactionSource PGM = new TransactionSource("Pgm");

    /** An application that uses this API. */
    public static final TransactionSource API = new TransactionSource("Api");

    /** A job at night. */
    public static final TransactionSource JOB_SERVER = new TransactionSource("JobServer");
}
