/** Employees and instructors. */
package io.github.perfectgym4j.sandbox.v2.sets.staff;
