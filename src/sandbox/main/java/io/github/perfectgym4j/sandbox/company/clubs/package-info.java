/** The clubs, their rooms, and the time on their walls. */
package io.github.perfectgym4j.sandbox.company.clubs;
