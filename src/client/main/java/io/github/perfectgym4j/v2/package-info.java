/**
 * Version 2.2 of the PerfectGym API. It has sets, which are read ({@link io.github.perfectgym4j.v2.odata.EntitySet}), and commands, which
 * change something and are refused with codes. There is a package for each area, with the rows of its sets and its commands. A row is a
 * record, and its constants are the properties that queries are made of.
 *
 * <pre>{@code
 * // perfectgym.subdomain, perfectgym.client-id and perfectgym.client-secret are configured
 * @Inject EntitySet<FitnessClass> classes;
 * @Inject @RestClient ClassBookingsClient bookings;
 *
 * List<FitnessClass> today = classes.list(FitnessClass.query()
 *         .where(FitnessClass.CLUB_ID.eq(2), FitnessClass.START_DATE.ge(morning), FitnessClass.START_DATE.lt(midnight))
 *         .orderBy(FitnessClass.START_DATE.ascending()))
 *         .elements();
 * BookClassResult booked = bookings.bookClass(BookClass.of(memberId, today.get(0).id()));
 * }</pre>
 *
 * <p>Every request is made by the application's API client, and says with its arguments for which member: there is no user mode. Answers are
 * records. Components may be null, because the server leaves out what it does not have or was not asked for, such as related rows that were
 * not expanded; lists never are.
 *
 * <p>Requests are records as well: what the contract requires is an argument of {@code of} or {@code builder}, and what is certain to be
 * refused is refused there. Everything else is the server's to judge, and is sent as it is: money with three decimals, names with any
 * characters. Days are {@code LocalDate}, times are in the time of the club, and a time that an answer offers goes back as it came, as an {@code
 * ApiDateTime}. Money is {@code BigDecimal}, and a value whose kind the contract leaves open a {@code JsonValue}.
 */
package io.github.perfectgym4j.v2;
