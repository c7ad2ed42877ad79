/** The timetable: classes, their bookings, presence and ratings. */
package io.github.perfectgym4j.sandbox.company.timetable;
