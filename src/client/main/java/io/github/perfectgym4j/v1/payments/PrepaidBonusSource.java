package io.github.perfectgym4j.v1.payments;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * How a payment into a prepaid account is made, as far as the bonus depends on it.
 *
 * @param value the text on the wire
 */
public record PrepaidBonusSource(String value) implements TextValue {

    /** In the portal for members. */
    public static final PrepaidBonusSource MEMBERSHIP_PORTAL = new PrepaidBonusSource("MembershipPortal");

    /** On the internet. */
    public static final PrepaidBonusSource INTERNET = new PrepaidBonusSource("Internet");

    /** On the company's web site. */
    public static final PrepaidBonusSource WEB = new PrepaidBonusSource("Web");

    /** By this interface. */
    public static final PrepaidBonusSource API = new PrepaidBonusSource("Api");
}
