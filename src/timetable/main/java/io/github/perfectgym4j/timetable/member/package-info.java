/**
 * What members do. {@link io.github.perfectgym4j.timetable.member.SignInResource} signs a member in and keeps who it is in the HTTP session,
 * {@link io.github.perfectgym4j.timetable.member.ActForMember} tells with each request for whom the application acts,
 * {@link io.github.perfectgym4j.timetable.member.ClassResource} books, gives up and rates, and
 * {@link io.github.perfectgym4j.timetable.member.Refusals} explains refusals in plain words.
 */
package io.github.perfectgym4j.timetable.member;
