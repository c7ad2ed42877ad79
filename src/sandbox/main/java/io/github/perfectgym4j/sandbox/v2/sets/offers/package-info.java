/**
 * What a club offers: payment plans, membership types and their rules.
 *
 * <p>They are the plans and memberships of version 1, under the same keys.
 *
 * <h2>Undocumented properties</h2>
 *
 * <ul>
 *   <li>The details of a plan's fees ({@code currentMembershipFee} and the other two) have the key of the plan and one tax each
 *   <li>{@code isAdditional} is true for the add-on plans of version 1. These are also the {@code MembershipAddons}, under the same keys and
 *       without a penalty, for the plans that a club of theirs sells
 *   <li>{@code availableInApplications} follows the channels of version 1: {@code Web} and {@code MembershipPortal} are the {@code
 *       ClientPortal}, {@code Intranet} is {@code Pos}, {@code Internet} is {@code PerfectGymGo}
 *   <li>Direct debit is allowed for plans that are paid by the month, payment by a company for corporate plans
 *   <li>Each membership type has one rule. All of them open ordinary rooms; {@code description} names the rooms of version 1
 *   <li>Categories and tags follow from the plan and never change; translations exist in German and English, and change with their plan.
 *       Descriptions, custom attributes and required products of plans are empty
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.sets.offers;
