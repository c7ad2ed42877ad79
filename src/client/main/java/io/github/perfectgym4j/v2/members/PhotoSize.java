package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Size of a picture. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record PhotoSize(String value) implements TextValue {

    /** As it was uploaded. */
    public static final PhotoSize ORIGINAL = new PhotoSize("Original");

    /** Large. */
    public static final PhotoSize LARGE = new PhotoSize("Large");

    /** Medium. */
    public static final PhotoSize MEDIUM = new PhotoSize("Medium");

    /** Small. */
    public static final PhotoSize SMALL = new PhotoSize("Small");
}
