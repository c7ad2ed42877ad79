/** Classes: what is taught when, who has a place, who was there, and how it was rated. */
package io.github.perfectgym4j.sandbox.company.timetable;
