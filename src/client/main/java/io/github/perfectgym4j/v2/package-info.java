/**
 * Version 2.2 of the PerfectGym API. It has sets, which are read ({@link io.github.perfectgym4j.v2.odata}), and commands, which change
 * something and are refused with codes. Interfaces and commands are in a package for each area, the entities, which refer to each other in
 * circles, in {@link io.github.perfectgym4j.v2.model}.
 *
 * <pre>{@code
 * // perfectgym.subdomain, perfectgym.client-id and perfectgym.client-secret are configured
 * @Inject @RestClient ClassesClient classes;
 * @Inject @RestClient ClassBookingsClient bookings;
 *
 * List<FitnessClass> today = classes.list(Classes.query()
 *         .where(Classes.CLUB_ID.eq(2), Classes.START_DATE.ge(morning), Classes.START_DATE.lt(midnight))
 *         .orderBy(Classes.START_DATE.ascending()))
 *         .value();
 * BookClassResult booked = bookings.bookClass(BookClass.of(memberId, today.get(0).id()));
 * }</pre>
 *
 * <p>Every request is made by the application's API client, and says with its arguments for which member: there is no user mode. Answers are
 * records. Their components may be null, because the server leaves out what it has not or was not asked for; lists never are.
 */
package io.github.perfectgym4j.v2;
