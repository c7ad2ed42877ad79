/**
 * Values that rows of several areas have. Date-times come with an offset or without one: an {@link io.github.perfectgym4j.v2.value.ApiDateTime}
 * becomes a moment with the zone of the club.
 *
 * <pre>{@code
 * ZoneId zone = clubs.get(fitnessClass.clubId()).zone().orElseThrow();
 * ZonedDateTime start = fitnessClass.startDate().in(zone);
 * }</pre>
 *
 * <p>Money is {@code BigDecimal}, with its tax a {@link io.github.perfectgym4j.v2.value.TaxedValue}; there is no currency on the wire, it is
 * that of the club. Days are {@code LocalDate}, times of day {@code LocalTime}.
 */
package io.github.perfectgym4j.v2.value;
