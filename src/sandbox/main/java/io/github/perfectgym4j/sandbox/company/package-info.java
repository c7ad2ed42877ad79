/**
 * The company behind the API: its data and its rules. Knows nothing of HTTP or JSON.
 *
 * <p>Rows are immutable records in {@link io.github.perfectgym4j.sandbox.company.store.Table tables}; classes such as {@link
 * io.github.perfectgym4j.sandbox.company.timetable.Bookings} hold the rules, and are the only ones to change rows. A broken rule ends as a
 * {@link io.github.perfectgym4j.sandbox.company.refusal.Refused} with the contract's error code. Date-times are local to the club.
 */
package io.github.perfectgym4j.sandbox.company;
