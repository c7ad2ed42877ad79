/**
 * Courses: semesters, the groups in them, and who is enrolled.
 *
 * <pre>{@code
 * @Inject EntitySet<CourseGroup> groups;
 *
 * Stream<CourseGroup> open = groups.rows(CourseGroup.query()
 *         .where(CourseGroup.IS_LOCKED.eq(false), CourseGroup.END_DATE.ge(LocalDate.now(zone)))
 *         .expand(CourseGroup.TRAINER, CourseGroup.SEMESTER, CourseGroup.VACANCY_BLOCKS));
 *
 * @Inject @RestClient CoursesClient courses;
 *
 * EnrollmentOptions possible = courses.enrollmentOptions(40, 300, null, null);
 * if (possible.isEnrollmentPossible()) {
 *     courses.enrollMemberToGroup(EnrollMemberToGroup.builder(40, 300)
 *             .enrollmentOptionId(possible.options().get(0).enrollmentOptionId())
 *             .build());
 * }
 * }</pre>
 */
package io.github.perfectgym4j.v2.courses;
