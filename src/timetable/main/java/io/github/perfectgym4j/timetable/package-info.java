/**
 * A gym's week on a web page, with booking for its members: an example of the PerfectGym client at work on a Jakarta EE server. Every class
 * shows one thing; a tour in the order of what you may need:
 *
 * <ol>
 *   <li>{@link io.github.perfectgym4j.timetable.v1.V1Schedule} injects an interface and reads all pages of a list as one stream.
 *   <li>{@link io.github.perfectgym4j.timetable.v1.CalledOff} reads only what has changed since the last time.
 *   <li>{@link io.github.perfectgym4j.timetable.v1.V1Members} signs a club member in and tells the client with each request whose it is;
 *       {@link io.github.perfectgym4j.timetable.web.Visit} keeps the token, never the password, in the HTTP session.
 *   <li>{@link io.github.perfectgym4j.timetable.v1.V1Bookings} books, gives up and rates;
 *       {@link io.github.perfectgym4j.timetable.v1.V1RefusalCodes} and {@link io.github.perfectgym4j.timetable.member.Refusals} explain the
 *       codes of a refusal.
 *   <li>{@link io.github.perfectgym4j.timetable.member.SignInAgain} and
 *       {@link io.github.perfectgym4j.timetable.web.PerfectGymFailures} turn the client's exceptions into pages: all error handling there is.
 *   <li>{@link io.github.perfectgym4j.timetable.calendar.ClassCalendar} makes moments of club-local times.
 *   <li>{@link io.github.perfectgym4j.timetable.status.Recorder} is told of every call and every sign-in.
 * </ol>
 *
 * <p>Pages are plain HTML from small templates ({@link io.github.perfectgym4j.timetable.web.Html}); no script runs in the browser.
 *
 * <p>Without configuration it shows the sandbox on the same server. Set {@code perfectgym.subdomain}, {@code perfectgym.username} and
 * {@code perfectgym.password} to show a real club, {@code timetable.clubs} to the keys of the clubs to choose from, {@code timetable.status}
 * to true for the operator's page at {@code /status}, and {@code timetable.secure-cookie} to true behind https.
 */
package io.github.perfectgym4j.timetable;
