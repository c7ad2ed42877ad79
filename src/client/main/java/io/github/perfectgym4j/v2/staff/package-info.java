/**
 * The staff of the clubs.
 *
 * <pre>{@code
 * @Inject EntitySet<Instructor> instructors;
 *
 * List<Instructor> active = instructors.rows(Instructor.query().where(Instructor.IS_ACTIVE.eq(true))).toList();
 *
 * @Inject @RestClient EmployeesClient employees;
 *
 * EmployeeVerification answer = employees.checkEmployeeCredentials(new CheckEmployeeCredentials(login, password));
 * }</pre>
 */
package io.github.perfectgym4j.v2.staff;
