/**
 * Vouchers.
 *
 * <pre>{@code
 * VoucherValidation voucher = vouchers.validateVoucherCode("SUMMER", 40L, null, 2, VoucherType.FOR_CONTRACT_DISCOUNT, 17L);
 * if (voucher.errors().contains(VoucherProblem.VOUCHER_IS_EXPIRED)) { … }
 * }</pre>
 */
package io.github.perfectgym4j.v2.marketing;
