/**
 * The timetable's view of PerfectGym, in its own words. Pages, JSON and calendars know this package only; each of its
 * interfaces is implemented once for each version of the API, in {@link io.github.perfectgym4j.timetable.v1} and
 * {@link io.github.perfectgym4j.timetable.v2}, and {@link io.github.perfectgym4j.timetable.gym.ConfiguredApi} chooses by {@code perfectgym.api}.
 *
 * <p>An application for one version does not need such a layer: it can inject the client's interfaces directly.
 */
package io.github.perfectgym4j.timetable.gym;
