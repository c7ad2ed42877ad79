/**
 * Instructors of the company, when they are free, and their calendar. {@link io.github.perfectgym4j.v1.instructors.InstructorsClient} acts for the
 * club, {@link io.github.perfectgym4j.v1.instructors.MemberInstructorsClient} for a member.
 */
package io.github.perfectgym4j.v1.instructors;
