package io.github.perfectgym4j.v2.value;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Sex of a person. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record Sex(String value) implements TextValue {

    /** Male. */
    public static final Sex MALE = new Sex("Male");

    /** Female. */
    public static final Sex FEMALE = new Sex("Female");

    /** Neither of the two. */
    public static final Sex OTHER = new Sex("Other");
}
