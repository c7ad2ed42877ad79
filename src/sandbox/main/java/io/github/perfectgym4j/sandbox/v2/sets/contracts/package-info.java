/** Contracts, what they cost and their freezes. */
package io.github.perfectgym4j.sandbox.v2.sets.contracts;
