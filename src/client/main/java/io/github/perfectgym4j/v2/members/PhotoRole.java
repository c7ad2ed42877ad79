package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Role of a photo of a member. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record PhotoRole(String value) implements TextValue {

    /** Taken by the staff of the club. */
    public static final PhotoRole CLUB_PHOTO = new PhotoRole("ClubPhoto");

    /** Chosen by the member. */
    public static final PhotoRole PROFILE_PICTURE = new PhotoRole("ProfilePicture");
}
