/**
 * The entry points. In a CDI application there is nothing to build: set three configuration values and inject.
 *
 * <pre>{@code
 * // perfectgym.subdomain, perfectgym.username and perfectgym.password are configured
 * @Inject @RestClient ClassesClient classes;
 *
 * List<FitnessClass> firstHundred = classes.inTimeframe(2, monday.atStartOfDay(), sunday.atTime(23, 59, 59), 1);
 * Stream<FitnessClass> wholeWeek = Pages.of(page -> classes.inTimeframe(2, from, to, page));
 * Stream<FitnessClass> whatChanged = Changes.since(lastSeen, timestamp -> classes.changedSince(2, timestamp));
 *
 * try {
 *     UserClass booked = classes.bookClass(1677, 40, null);
 * } catch (RequestRefusedException e) {
 *     if (e.has(ClassBookingError.CLASS_ALREADY_BOOKED)) { … }
 * }
 * }</pre>
 *
 * <p>That is version 1 of the API, in the packages {@code v1}. Version 2.2, in the packages {@code v2}, takes the id and the secret of an API
 * client ({@code perfectgym.client-id}, {@code perfectgym.client-secret}); an application may use both versions side by side.
 *
 * <p>Without CDI, {@link io.github.perfectgym4j.client.PerfectGym} gives the same interfaces. The packages below: {@code config} what has to be
 * configured, {@code auth} and {@code token} how the application proves who it is, {@code member} how it acts for club members, {@code call}
 * what happens around each call, {@code error} what can go wrong, {@code json} how the wire is read, {@code paging} walking long lists,
 * {@code file} opening photos and documents, {@code observe} what the operator sees, {@code cdi} what puts it all together.
 */
package io.github.perfectgym4j.client;
