package io.github.perfectgym4j.v1.common;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Sex of a person. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record Sex(String value) implements TextValue {

    /** Female. */
    public static final Sex FEMALE = new Sex("Female");

    /** Male. */
    public static final Sex MALE = new Sex("Male");
}
