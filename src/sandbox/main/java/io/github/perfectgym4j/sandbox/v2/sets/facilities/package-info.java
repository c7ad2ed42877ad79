/** Facilities that can be booked, and when. */
package io.github.perfectgym4j.sandbox.v2.sets.facilities;
