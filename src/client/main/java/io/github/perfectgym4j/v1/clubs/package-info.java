/** Clubs of the company. */
package io.github.perfectgym4j.v1.clubs;
