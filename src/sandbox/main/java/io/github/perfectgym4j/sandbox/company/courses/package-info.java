/** Courses: series of classes that members enrol for as a whole. Version 1 only knows their classes. */
package io.github.perfectgym4j.sandbox.company.courses;
