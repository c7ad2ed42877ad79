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
 * <p>Without CDI, {@link io.github.perfectgym4j.client.PerfectGym} gives the same interfaces. The packages below: {@code config} the
 * configuration, {@code auth} and {@code filter} authentication, {@code api} annotations of interfaces, {@code error} the exceptions,
 * {@code event} listeners, {@code json} types in records, {@code paging} walking long lists, {@code file} photos and documents.
 */
package io.github.perfectgym4j.client;
