/** Facilities: booking them, and when they can be booked. */
package io.github.perfectgym4j.sandbox.v2.commands.facilities;
