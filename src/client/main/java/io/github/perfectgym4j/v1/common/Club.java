package io.github.perfectgym4j.v1.common;

import io.github.perfectgym4j.client.paging.Change;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A club, as lists give it (contract: {@code Club}).
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
 */
public record Club(
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
        Boolean isHidden)
        implements Change {

    /**
     * The club's time zone, to be used where a club-local date-time has to become an instant. Where the clocks go back an hour happens
     * twice, and it is unknown which of the two the server means.
     *
     * @return the zone; empty if the server gave none, or one that is not known here
     */
    public Optional<ZoneId> zone() {
        return WindowsZones.zone(timeZone);
    }
}
