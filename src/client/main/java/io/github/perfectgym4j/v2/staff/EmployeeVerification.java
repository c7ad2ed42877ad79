package io.github.perfectgym4j.v2.staff;

/**
 * Whether name and password of an employee are right (contract: {@code CheckEmployeeCredentialsResult}).
 *
 * @param areValid whether they are right
 * @param employeeId key of the employee; null if they are wrong
 */
public record EmployeeVerification(Boolean areValid, Long employeeId) {}
