package io.github.perfectgym4j.v2.marketing;

import java.util.List;

/**
 * Whether a voucher can be used (contract: {@code ValidateVoucherCodeResult}).
 *
 * @param errors what is wrong; never null
 * @param voucherInfo the voucher, or null if there is none
 * @param isValid whether it can be used
 */
public record VoucherValidation(List<VoucherProblem> errors, VoucherInfo voucherInfo, Boolean isValid) {}
