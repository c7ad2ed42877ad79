/**
 * A gym's week on a web page, read through the PerfectGym client: {@link io.github.perfectgym4j.timetable.Timetable} asks for the classes,
 * {@link io.github.perfectgym4j.timetable.Clubs} finds out which clubs there are, and
 * {@link io.github.perfectgym4j.timetable.PerfectGymFailures} tells people when PerfectGym could not be asked. The page itself is plain HTML
 * that reads {@code /api}:
 *
 * <pre>
 * GET /api/clubs
 * GET /api/classes?clubId=2&amp;from=2026-11-16&amp;to=2026-11-22
 * </pre>
 *
 * <p>Without configuration it shows the sandbox on the same server. Set {@code perfectgym.subdomain}, {@code perfectgym.username} and
 * {@code perfectgym.password} to show a real club, and {@code timetable.clubs} to the keys of the clubs to choose from.
 */
package io.github.perfectgym4j.timetable;
