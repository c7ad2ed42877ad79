/**
 * Employees. {@code CheckEmployeeCredentials} knows those of the set {@code Employees}: one of them has a password, {@code
 * viktor.hale@example.com} with {@code viktor-password}. The accounts of version 1 without an employee are none.
 */
package io.github.perfectgym4j.sandbox.v2.commands.staff;
