package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Format of a picture (quirk Q58).
 *
 * @param value the text on the wire
 */
public record PhotoFormat(String value) implements TextValue {

    /** PNG. */
    public static final PhotoFormat PNG = new PhotoFormat("png");

    /** JPEG, by its short name. */
    public static final PhotoFormat JPG = new PhotoFormat("jpg");

    /** JPEG. */
    public static final PhotoFormat JPEG = new PhotoFormat("jpeg");

    /** Windows bitmap. */
    public static final PhotoFormat BMP = new PhotoFormat("bmp");
}
