/** Clubs, their rooms and what is said about them. */
package io.github.perfectgym4j.sandbox.v2.sets.clubs;
