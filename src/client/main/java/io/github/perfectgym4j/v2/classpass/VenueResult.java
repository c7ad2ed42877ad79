package io.github.perfectgym4j.v2.classpass;

/**
 * One club (contract: {@code ClassPassSingleVenueResult}).
 *
 * @param venue the club
 */
public record VenueResult(Venue venue) {}
