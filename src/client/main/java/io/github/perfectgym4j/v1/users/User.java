package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.json.WireNames;
import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.common.Sex;
import io.github.perfectgym4j.v1.wire.NullText;

/**
 * A member, as lists of present people give it (contract: {@code User}).
 *
 * @param id key of the member
 * @param timestamp change counter
 * @param isDeleted whether the member has been deleted
 * @param firstName first name
 * @param lastName last name
 * @param photoUrl address of the photo
 * @param coverPhotoUrl address of the cover picture
 * @param presentInClub whether the member is in the club right now
 * @param sex sex
 */
public record User(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String firstName,
        String lastName,
        String photoUrl,
        @NullText String coverPhotoUrl,
        @WireNames("isPresent") Boolean presentInClub,
        Sex sex)
        implements Change {

    /** Shows the key only: traces of a server must not hold the names of members. */
    @Override
    public String toString() {
        return "User[id=" + id + "]";
    }
}
