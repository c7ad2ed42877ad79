package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A club of the tenant (contract: {@code Club}).
 *
 * @param id key
 * @param version version: a number that grows with each change
 * @param isDeleted whether it has been deleted
 * @param isHidden whether it is not shown to members, such as a club that has not opened yet
 * @param name name
 * @param shortName short name, or null
 * @param email e-mail address, or null
 * @param phoneNumber telephone number, or null
 * @param clubTypeId key of the kind of club, or null
 * @param clubType kind of club; null unless expanded
 * @param regionId key of the region, or null
 * @param region region; null unless expanded
 * @param longitude degrees east, or null
 * @param latitude degrees north, or null
 * @param countryId key of the country, or null
 * @param country country, or null
 * @param cityId key of the city, or null
 * @param city city, or null
 * @param address street and number, or null
 * @param postalCode postal code, or null
 * @param openingDate day on which the club opened or will open, or null
 * @param photoId key of the picture, or null
 * @param photoUrl address of a picture, or null
 * @param timezoneId time zone as the IANA database names it; see {@link #zone()}
 * @param availableClassTypes class types on offer; empty unless expanded
 * @param instructors instructors; empty unless expanded
 * @param membersInClub how many members are there; null unless expanded
 * @param symbol symbol, or null
 */
public record Club(
        Long id,
        Long version,
        Boolean isDeleted,
        Boolean isHidden,
        String name,
        String shortName,
        String email,
        String phoneNumber,
        Long clubTypeId,
        ClubType clubType,
        Long regionId,
        ClubRegion region,
        BigDecimal longitude,
        BigDecimal latitude,
        Long countryId,
        Country country,
        Long cityId,
        City city,
        String address,
        String postalCode,
        ApiDateTime openingDate,
        Long photoId,
        String photoUrl,
        String timezoneId,
        List<ClassType> availableClassTypes,
        List<Instructor> instructors,
        MembersInClub membersInClub,
        String symbol)
        implements VersionedEntity {

    /**
     * The time zone of the club, which date-times without an offset are local to.
     *
     * @return the zone; empty if the server names none, or one that this Java does not know
     */
    public Optional<ZoneId> zone() {
        try {
            return Optional.ofNullable(timezoneId).map(ZoneId::of);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
