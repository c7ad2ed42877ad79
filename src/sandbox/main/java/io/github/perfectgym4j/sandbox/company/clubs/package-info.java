/** The clubs, their rooms, and their local time. */
package io.github.perfectgym4j.sandbox.company.clubs;
