/** Area Instructors: who teaches, and when they are there and free. */
package io.github.perfectgym4j.sandbox.v1.instructors;
