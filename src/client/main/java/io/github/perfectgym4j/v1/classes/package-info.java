/**
 * The timetable: classes, class types, bookings, seats, presence and votes. {@link io.github.perfectgym4j.v1.classes.ClassesClient} acts for the
 * club, {@link io.github.perfectgym4j.v1.classes.MemberClassesClient} for a member.
 */
package io.github.perfectgym4j.v1.classes;
