package io.github.perfectgym4j.v1.clubs;

import io.github.perfectgym4j.client.json.WireNames;
import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.classes.ClassType;
import io.github.perfectgym4j.v1.common.Address;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.common.WindowsZones;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A club with everything that is known of it (contract: {@code ClubDetails}): all of {@link Club}, and what a page about the club needs.
 *
 * @param id key of the club
 * @param timestamp change counter
 * @param isDeleted whether the club has been deleted
 * @param name name
 * @param shortName short name
 * @param symbol code of the club
 * @param type kind of club, such as {@code Normal} or {@code Platinum}
 * @param email e-mail address of the reception
 * @param phoneNumber phone number of the reception
 * @param latitude degrees north
 * @param longitude degrees east
 * @param timeZone time zone as a Windows id, such as {@code Central European Standard Time}; see {@link #zone()}
 * @param openDate day on which the club opened
 * @param address where the club is
 * @param isHidden whether the club is to be kept out of lists for the public
 * @param displayName name to show
 * @param description longer text about the club
 * @param languageCode language of the texts, such as {@code EN}; null if the server does not say (quirk Q71)
 * @param equipment its training equipment
 * @param facilities what else there is
 * @param openingHours when the club is open (two names on the wire, quirk Q25)
 * @param urls addresses on the web
 * @param contacts whom to ask
 * @param zones areas inside the club
 * @param photos photos
 * @param classes kinds of classes on offer
 */
public record ClubDetails(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String name,
        String shortName,
        String symbol,
        String type,
        String email,
        String phoneNumber,
        BigDecimal latitude,
        BigDecimal longitude,
        String timeZone,
        LocalDate openDate,
        Address address,
        Boolean isHidden,
        String displayName,
        String description,
        String languageCode,
        List<Equipment> equipment,
        List<Facility> facilities,
        @WireNames("openHours") List<OpeningHours> openingHours,
        List<ClubUrl> urls,
        List<Contact> contacts,
        List<Zone> zones,
        List<ClubPhoto> photos,
        List<ClassType> classes)
        implements Change {

    /**
     * The club's time zone; see {@link Club#zone()}.
     *
     * @return the zone; empty if the server gave none, or one that is not known here
     */
    public Optional<ZoneId> zone() {
        return WindowsZones.zone(timeZone);
    }
}
