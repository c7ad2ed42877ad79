/** Courses, which the contract calls groups, and who is enrolled. */
package io.github.perfectgym4j.sandbox.v2.sets.courses;
