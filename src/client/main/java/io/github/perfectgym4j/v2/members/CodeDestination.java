package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Destination of a one-time code.
 *
 * @param value the text on the wire
 */
public record CodeDestination(String value) implements TextValue {

    /** To the member's e-mail address. */
    public static final CodeDestination EMAIL = new CodeDestination("Email");

    /** To the member's telephone. */
    public static final CodeDestination SMS = new CodeDestination("Sms");
}
