/** Area Classes of API version 1: timetable, bookings, seats, presence and votes. */
package io.github.perfectgym4j.sandbox.v1.classes;
