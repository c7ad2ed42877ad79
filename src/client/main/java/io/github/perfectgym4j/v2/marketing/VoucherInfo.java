package io.github.perfectgym4j.v2.marketing;

import io.github.perfectgym4j.v2.value.ApiDateTime;

/**
 * A voucher (contract: {@code VoucherInfo}).
 *
 * @param code the code
 * @param description description, or null
 * @param validForSpecifiedPaymentPlan whether it is for the payment plan that was named, or null
 * @param startDate from when it can be used, or null
 * @param endDate until when it can be used, or null
 * @param usageCount how often it has been used
 * @param usageLimit how often it can be used, or null for any number of times
 */
public record VoucherInfo(
        String code,
        String description,
        Boolean validForSpecifiedPaymentPlan,
        ApiDateTime startDate,
        ApiDateTime endDate,
        Integer usageCount,
        Integer usageLimit) {}
