package io.github.perfectgym4j.v2.courses;

import io.github.perfectgym4j.v2.value.ApiDateTime;

/**
 * A class with which an enrolment can begin (contract: {@code GetEnrollmentOptionsResultStartOption}).
 *
 * @param classId key of the class
 * @param startDate when it begins; its day is the first day of the enrolment
 */
public record EnrollmentStart(Long classId, ApiDateTime startDate) {}
