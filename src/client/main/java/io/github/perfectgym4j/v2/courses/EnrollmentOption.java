package io.github.perfectgym4j.v2.courses;

import java.math.BigDecimal;

/**
 * A way to be enrolled (contract: {@code GetEnrollmentOptionsResultOption}).
 *
 * @param enrollmentOptionId key of the way
 * @param enrollmentOptionName its name
 * @param requiredPaymentPlanId key of the payment plan that comes with it, or null
 * @param additionalPaymentPerClass gross price of each class, in the currency of the club, or null
 */
public record EnrollmentOption(
        Long enrollmentOptionId,
        String enrollmentOptionName,
        Long requiredPaymentPlanId,
        BigDecimal additionalPaymentPerClass) {}
