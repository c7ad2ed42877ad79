package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The type of a member's photo: what it is for. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record PhotoType(String value) implements TextValue {

    /** For the staff, at the door. */
    public static final PhotoType CLUB_PHOTO = new PhotoType("ClubPhoto");

    /** For other members. */
    public static final PhotoType PROFILE_PICTURE = new PhotoType("ProfilePicture");
}
