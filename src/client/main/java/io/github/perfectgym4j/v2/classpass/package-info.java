/**
 * What ClassPass, which sells places in classes of many clubs, reads and reserves. Other applications have {@code v2.classes} for that. The
 * names on the wire are in snake case, and lists come in pages that are counted from 1.
 *
 * <pre>{@code
 * @Inject @RestClient ClassPassClient classPass;
 *
 * SchedulePage page = classPass.schedules(partnerId, venueId, monday, sunday, null, 100);
 * page.schedules().forEach(this::offer);
 * Integer next = page.pagination().nextPage();
 *
 * ClassPassUser user = ClassPassUser.builder("u-1").firstName("Anna").build();
 * classPass.reserve(Reservation.of("r-1", partnerId, venueId, scheduleId, user));
 * }</pre>
 */
package io.github.perfectgym4j.v2.classpass;
