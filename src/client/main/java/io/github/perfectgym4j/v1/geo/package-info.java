/**
 * Countries and towns, for addresses. {@link io.github.perfectgym4j.v1.geo.GeoClient} acts for the club; members cannot call this area
 * themselves.
 */
package io.github.perfectgym4j.v1.geo;
