/**
 * What every page needs: {@link io.github.perfectgym4j.timetable.web.Html} escapes, {@link io.github.perfectgym4j.timetable.web.Texts} has three
 * languages, {@link io.github.perfectgym4j.timetable.web.Visit} is the HTTP session, {@link io.github.perfectgym4j.timetable.web.FormToken} guards
 * forms, and {@link io.github.perfectgym4j.timetable.web.PerfectGymFailures} turns the client's exceptions into pages.
 */
package io.github.perfectgym4j.timetable.web;
