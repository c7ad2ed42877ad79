/**
 * Vouchers: those of {@link io.github.perfectgym4j.sandbox.company.offers.Voucher}. Their codes say what they are good for, or what is wrong
 * with them: {@code SPRING}, {@code SHAKE}, {@code WELCOME}, {@code THANKS}, {@code ONECLUB}, {@code ONEPLAN}, {@code USEDUP}, {@code
 * LASTYEAR}, {@code NEXTYEAR}.
 *
 * <h2>Between the lines</h2>
 *
 * An unknown code is a business error, and so is a voucher without the discount that is asked for; all else that speaks against a voucher
 * is in the {@code errors} of the answer. A voucher is used up by {@code AddContract} and {@code AddContractMember} alone.
 */
package io.github.perfectgym4j.sandbox.v2.commands.marketing;
