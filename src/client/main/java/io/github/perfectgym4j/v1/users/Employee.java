package io.github.perfectgym4j.v1.users;

/**
 * What is known of a member who works for the company (contract: {@code Employee}).
 *
 * @param employeeId key of the employee
 * @param role current role
 */
public record Employee(Long employeeId, String role) {}
