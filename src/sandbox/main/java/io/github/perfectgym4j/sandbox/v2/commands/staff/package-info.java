/** Employees. */
package io.github.perfectgym4j.sandbox.v2.commands.staff;
