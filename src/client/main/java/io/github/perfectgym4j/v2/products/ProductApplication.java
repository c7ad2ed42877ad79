package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * An application in which members see products. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record ProductApplication(String value) implements TextValue {

    /** The web pages for members. */
    public static final ProductApplication CLIENT_PORTAL = new ProductApplication("ClientPortal");

    /** The kiosk in the club. */
    public static final ProductApplication KIOSK = new ProductApplication("KIOSK");

    /** The tablet at the reception. */
    public static final ProductApplication RECEPTION_TABLET = new ProductApplication("ReceptionTablet");

    /** The app for members. */
    public static final ProductApplication PERFECT_GYM_GO = new ProductApplication("PerfectGymGo");
}
