package io.github.perfectgym4j.sandbox.company.clubs;

import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A club.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param name full name
 * @param shortName short name
 * @param symbol code; may be empty
 * @param type kind of club, such as {@code Normal}
 * @param openDate day of opening
 * @param latitude degrees north
 * @param longitude degrees east
 * @param email contact
 * @param phoneNumber contact
 * @param windowsZone time zone as the API names it: a Windows id
 * @param zone the same time zone as an IANA id, by which the sandbox reckons
 * @param address where the club is
 */
public record Club(
        long id,
        long timestamp,
        boolean isDeleted,
        String name,
        String shortName,
        String symbol,
        String type,
        LocalDate openDate,
        BigDecimal latitude,
        BigDecimal longitude,
        String email,
        String phoneNumber,
        String windowsZone,
        ZoneId zone,
        Address address)
        implements Entity {}
