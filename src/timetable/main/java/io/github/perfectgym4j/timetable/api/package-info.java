/** The timetable for programs: the same classes as on the page, as JSON. */
package io.github.perfectgym4j.timetable.api;
