/** Visits of members in clubs. */
package io.github.perfectgym4j.sandbox.v2.sets.access;
