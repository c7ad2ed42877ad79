package io.github.perfectgym4j.v2.classpass;

import java.util.List;

/**
 * A page of clubs (contract: {@code ClassPassVenueResult}).
 *
 * @param venues the clubs; never null
 * @param pagination which page it is
 */
public record VenuePage(List<Venue> venues, Pagination pagination) {}
