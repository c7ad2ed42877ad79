/**
 * Contracts: signing, freezing, cancelling, and what belongs to them.
 *
 * <pre>{@code
 * NewContract contract = NewContract.builder(paymentPlanId, today, firstOfMonth).build();
 * AddContractMember both = AddContractMember.builder(clubId).personalData(person).contractData(contract).build();
 * }</pre>
 *
 * <p>The days of a contract are {@link java.time.LocalDate}s: the server sets them to the beginning of the day in the club.
 */
package io.github.perfectgym4j.v2.contracts;
