package io.github.perfectgym4j.v1.common;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Where plans and discounts are offered. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record SalesChannel(String value) implements TextValue {

    /** The company's web site. */
    public static final SalesChannel WEB = new SalesChannel("Web");

    /** Sale on the internet. */
    public static final SalesChannel INTERNET = new SalesChannel("Internet");

    /** The company's own network. */
    public static final SalesChannel INTRANET = new SalesChannel("Intranet");

    /** The portal for members. */
    public static final SalesChannel MEMBERSHIP_PORTAL = new SalesChannel("MembershipPortal");

    /** The portal for companies and their staff. */
    public static final SalesChannel CORPORATE_PORTAL = new SalesChannel("CorporatePortal");

    /** A kiosk in the club. */
    public static final SalesChannel KIOSK = new SalesChannel("KIOSK");
}
