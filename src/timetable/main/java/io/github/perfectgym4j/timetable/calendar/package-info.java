/** Classes for people's own calendars, as iCalendar files (RFC 5545), in the time zone of the club. */
package io.github.perfectgym4j.timetable.calendar;
