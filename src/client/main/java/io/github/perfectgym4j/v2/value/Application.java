package io.github.perfectgym4j.v2.value;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * An application of the vendor. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record Application(String value) implements TextValue {

    /** The web pages for members. */
    public static final Application CLIENT_PORTAL = new Application("ClientPortal");

    /** The kiosk in the club. */
    public static final Application KIOSK = new Application("Kiosk");

    /** The reception. */
    public static final Application POS = new Application("Pos");

    /** The app for members. */
    public static final Application PERFECT_GYM_GO = new Application("PerfectGymGo");
}
