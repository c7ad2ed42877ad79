/**
 * A gym's timetable on the web, with booking for its members: an example of the PerfectGym client on a Jakarta EE server. Each class
 * shows one thing.
 *
 * <p>It runs on either version of the API, by {@code perfectgym.api}: {@link io.github.perfectgym4j.timetable.gym} is its view of
 * PerfectGym, {@link io.github.perfectgym4j.timetable.v1} and {@link io.github.perfectgym4j.timetable.v2} are the code that
 * differs, one small class for each task and version. For a move from version 1 to 2.2, compare the two:
 *
 * <ol>
 *   <li>{@link io.github.perfectgym4j.timetable.v1.V1Schedule} and {@link io.github.perfectgym4j.timetable.v2.V2Schedule} inject an interface
 *       and read all pages of a list as one stream.
 *   <li>{@link io.github.perfectgym4j.timetable.v1.CalledOff} reads only what has changed since the last time. Version 2.2 does not need it.
 *   <li>{@link io.github.perfectgym4j.timetable.v1.V1Members} signs a club member in and sets for each request whose token the client
 *       uses; {@link io.github.perfectgym4j.timetable.v2.V2Members} only learns who the member is, and
 *       {@link io.github.perfectgym4j.timetable.v2.ActingMember} remembers it for the request. Between requests
 *       {@link io.github.perfectgym4j.timetable.web.Visit} keeps it in the HTTP session; never the password.
 *   <li>{@link io.github.perfectgym4j.timetable.v1.V1Bookings} and {@link io.github.perfectgym4j.timetable.v2.V2Bookings} book, give up and
 *       rate; {@link io.github.perfectgym4j.timetable.v1.V1RefusalCodes} and {@link io.github.perfectgym4j.timetable.v2.V2RefusalCodes} know
 *       the codes of a refusal, and {@link io.github.perfectgym4j.timetable.member.Refusals} explains them.
 *   <li>{@link io.github.perfectgym4j.timetable.member.SignInAgain} and
 *       {@link io.github.perfectgym4j.timetable.web.PerfectGymFailures} turn the client's exceptions into pages; there is no other error handling.
 *   <li>{@link io.github.perfectgym4j.timetable.calendar.ClassCalendar} makes moments of club-local times.
 *   <li>{@link io.github.perfectgym4j.timetable.status.Recorder} listens to every call and every sign-in.
 * </ol>
 *
 * <p>Pages are plain HTML from small templates ({@link io.github.perfectgym4j.timetable.web.Html}); no script runs in the browser.
 *
 * <p>Without configuration it shows the sandbox on the same server. To show a real club, set {@code perfectgym.subdomain}, and
 * {@code perfectgym.username} and {@code perfectgym.password} (version 1) or {@code perfectgym.client-id} and
 * {@code perfectgym.client-secret} (version 2.2). Set {@code timetable.clubs} to the keys of the clubs to choose from,
 * {@code timetable.status} to true for the operator's page at {@code /status}, and {@code timetable.secure-cookie} to true behind https.
 */
package io.github.perfectgym4j.timetable;
