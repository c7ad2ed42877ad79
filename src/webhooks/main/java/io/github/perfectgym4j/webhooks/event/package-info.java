/**
 * The events that webhooks tell about. Start with {@link io.github.perfectgym4j.webhooks.event.GymEvent}; {@link
 * io.github.perfectgym4j.webhooks.event.Messages} reads them from the body of a request.
 *
 * <pre>{@code
 * void on(@Observes ClassBooked booked) {
 *     timetable.refresh(booked.classId());
 * }
 * }</pre>
 *
 * <p>The vendor shows examples of its messages only inside its own application. What is read here was seen with real ones: {@code {"event":
 * "ClassesBooked", "triggeredDate": "2026-11-21T13:00:00+01:00", "data": {"userId": 60, "timeTableEventId": 103}}}. {@code userId} is the key of
 * the member, {@code timeTableEventId} that of the class. Names are read without regard to case, keys as numbers or texts, and what is missing
 * is null.
 */
package io.github.perfectgym4j.webhooks.event;
