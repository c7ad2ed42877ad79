package io.github.perfectgym4j.v2.courses;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/**
 * Whether and how a member can be enrolled in a course (contract: {@code GetEnrollmentOptionsResult}).
 *
 * @param isEnrollmentPossible whether it is possible
 * @param isEnrollmentPossibleWithForce whether it is possible if rules do not count
 * @param validation which rules are against it
 * @param options ways to be enrolled; never null
 * @param startOptions classes to begin with; never null
 */
public record EnrollmentOptions(
        Boolean isEnrollmentPossible,
        Boolean isEnrollmentPossibleWithForce,
        @JsonbProperty("validationResult") EnrollmentValidation validation,
        List<EnrollmentOption> options,
        List<EnrollmentStart> startOptions) {}
