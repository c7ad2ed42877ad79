/** When instructors work, and when they are busy. */
package io.github.perfectgym4j.sandbox.company.calendar;
