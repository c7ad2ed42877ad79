/** The timetable: classes, their types, bookings and votes. */
package io.github.perfectgym4j.sandbox.v2.sets.classes;
