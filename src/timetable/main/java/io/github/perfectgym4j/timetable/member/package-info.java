/**
 * What members do. {@link io.github.perfectgym4j.timetable.member.SignInResource} gets a
 * {@link io.github.perfectgym4j.client.member.MemberToken} and keeps it in the HTTP session,
 * {@link io.github.perfectgym4j.timetable.member.ActForMember} tells the client with each request for whom it acts,
 * {@link io.github.perfectgym4j.timetable.member.ClassResource} books, gives up and rates, and
 * {@link io.github.perfectgym4j.timetable.member.Refusals} says in plain words why PerfectGym refused.
 */
package io.github.perfectgym4j.timetable.member;
