/**
 * What members owe, how they pay it, and their prepaid accounts. {@link io.github.perfectgym4j.v1.payments.PaymentsClient} acts for the club;
 * members cannot call this area themselves.
 *
 * <p>Amounts are in the currency of the club, with one exception: starting an online payment takes hundredths of it.
 */
package io.github.perfectgym4j.v1.payments;
