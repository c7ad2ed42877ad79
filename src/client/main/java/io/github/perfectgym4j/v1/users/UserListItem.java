package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.json.WireNames;
import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.common.Sex;
import io.github.perfectgym4j.v1.wire.NullText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A member, as the list of all members gives it (contract: {@code UserListItem}). The server sends flags as texts (quirk Q17) and the word
 * null for what is missing (Q18).
 *
 * @param id key of the member
 * @param timestamp change counter
 * @param isDeleted whether the member has been deleted
 * @param firstName first name
 * @param lastName last name
 * @param photoUrl address of the photo, to be opened with {@link io.github.perfectgym4j.client.file.PerfectGymFiles}
 * @param coverPhotoUrl address of the cover picture
 * @param presentInClub whether the member is in the club right now
 * @param sex sex
 * @param birthDate day of birth
 * @param contracts contracts in short
 * @param created when the member was added
 * @param updated when the member was last changed
 * @param email e-mail address
 * @param number number of the member: digits, or a GUID
 * @param homeClubId key of the home club
 * @param personalId national or other personal number
 * @param isAccepted not explained
 * @param isActive whether the member is marked as active
 * @param phoneNumber phone number
 */
public record UserListItem(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String firstName,
        String lastName,
        String photoUrl,
        @NullText String coverPhotoUrl,
        @WireNames("isPresent") Boolean presentInClub,
        Sex sex,
        LocalDate birthDate,
        List<UserListContract> contracts,
        LocalDateTime created,
        LocalDateTime updated,
        String email,
        String number,
        Long homeClubId,
        @NullText String personalId,
        Boolean isAccepted,
        Boolean isActive,
        String phoneNumber)
        implements Change {

    /** Shows the key only: traces of a server must not hold personal data. */
    @Override
    public String toString() {
        return "UserListItem[id=" + id + "]";
    }
}
