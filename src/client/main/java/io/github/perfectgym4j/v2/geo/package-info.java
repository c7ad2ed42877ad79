/**
 * Countries, states and cities, which other rows refer to.
 *
 * <pre>{@code
 * @Inject EntitySet<Country> countries;
 *
 * Stream<Country> byName = countries.rows(Country.query().orderBy(Country.NAME.ascending()));
 * Filter<Club> polish = Club.COUNTRY.to(Country.SYMBOL).eq("PL");
 * }</pre>
 *
 * <p>There are millions of cities: ask for those of a country, or for one.
 */
package io.github.perfectgym4j.v2.geo;
