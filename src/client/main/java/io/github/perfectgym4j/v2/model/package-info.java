/**
 * The entities of version 2.2. For each there is a record, and a class in the plural with its properties for queries:
 * {@link io.github.perfectgym4j.v2.model.FitnessClass} and {@link io.github.perfectgym4j.v2.model.Classes}.
 *
 * <p>Related entities are null, or empty lists, unless the query expands them. Date-times come with an offset or without one:
 * {@link io.github.perfectgym4j.v2.model.ApiDateTime} becomes a moment with the zone of the club.
 *
 * <pre>{@code
 * ZoneId zone = clubs.get(fitnessClass.clubId()).zone().orElseThrow();
 * ZonedDateTime start = fitnessClass.startDate().in(zone);
 * }</pre>
 */
package io.github.perfectgym4j.v2.model;
