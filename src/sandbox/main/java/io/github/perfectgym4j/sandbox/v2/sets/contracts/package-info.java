/**
 * Contracts, what they cost and their freezes.
 *
 * <p>They are the contracts, fees and pauses of version 1. Sums hold to the cent: for each charge, {@code leftToPay} is its amount less the
 * payments of it, refunds included, and net and tax of these payments add up to those of the charge once it is paid.
 *
 * <h2>Undocumented properties</h2>
 *
 * <ul>
 *   <li>{@code Contract.isActive} is true while {@code status} is {@code Current} or {@code Freezed}; {@code automaticRenew} is always false.
 *       {@code endDate} is the last second of the last day
 *   <li>A charge that was called off is {@code isCancelled}, and nothing of it is left to pay; those of a deleted contract are deleted
 *   <li>{@code ContractPayment.date} and {@code createdDate} are the same; {@code clubId} is the club that took the money, otherwise that of the
 *       contract, otherwise the home club
 *   <li>{@code ContractFreeze.endDate} is the day on which the contract goes on, as {@code UpdateFreeze} says of its own
 *   <li>The limits of freeze types are sums of days, weeks or months. Types 20 to 23 are not in the vendor's samples: 20 is for plan 48, 21 for
 *       plan 46 in club 3, 22 was offered until 2024, 23 is inactive
 *   <li>The change counter of a discount is its key, as discounts never change. They are for all clubs and for the plans of version 1
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.sets.contracts;
