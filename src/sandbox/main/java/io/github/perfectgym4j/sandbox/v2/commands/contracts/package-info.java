/**
 * The commands of contracts: making, signing, paying, freezing, cancelling.
 *
 * <p>They act on the contracts that version 1 shows. {@code SimulateNewContract} works out the very charges that {@code AddContract} makes.
 *
 * <h2>Codes that data reach</h2>
 *
 * <ul>
 *   <li>{@code AddContract}, and {@code contractData} wherever it is sent: {@code MemberNotFound}, {@code ClubNotExist}, {@code
 *       CreatingContractFailed} without {@code contractData} or with a start package of an unknown product, {@code
 *       PaymentPlanWithGivenIdDoesNotExist} (51 is deleted), {@code PaymentPlanNotAvailableForSale} (50; 41 to 44, no longer sold; or in
 *       another club), {@code ContractPaymentPlanMinAge} (47 from 18, 48 from 16 years on), {@code ContractFutureSignDate}, {@code
 *       ContractWrongStartDate}, {@code ActiveNotCancelledContractExists}, {@code ContractStartDateEarlierThanCurrentContract}, {@code
 *       CannotAddContractDuringFreeze}, {@code DuplicatedDiscounts}, {@code ContractDiscountNotExists}, {@code
 *       ContractDiscountCannotBeUsedViaApi} (1001 to 1105), {@code DiscountNotValidForPaymentPlan}, {@code VoucherDoesNotExist}, {@code
 *       VoucherActivationFailed} for one that is not good for the contract, {@code VoucherAndContractDiscountsCannotBeAppliedTogether}, {@code ConsultantNotExist}, {@code
 *       UserPaymentSourceDoesNotExist}, {@code UserPaymentSourceIsDeleted}, {@code StartPackageOnlyForNewMembers}, and the six about {@code
 *       synchronizeWithContractId}
 *   <li>{@code SimulateNewContract}, {@code CalculateProrata}: all but {@code StartDateIsRequired}, as a start that is missing is a fault of the
 *       request (400)
 *   <li>{@code Freeze}, {@code UpdateFreeze}: {@code ContractDoesNotExist}, {@code PaymentPlanDoesNotAllowContractToBeFrozen} (contract 20903),
 *       {@code FreezeTypeDoesNotExist}, {@code FreezeTypeIsInactive} (23), {@code FreezeTypeNotValidForPaymentPlan} (20 is for plan 48, 21 to
 *       23 for plan 46), {@code FreezeTypeNotValidForClub} (21 is for club 3), {@code FreezeTypeNotValidOnDate} (22), {@code
 *       FreezeTypeIsNotCombined}, {@code FreezeReasonNotFound}, {@code FreezeStartMustBeLowerThanEnd}, {@code FreezeStartCannotBePast}, {@code
 *       FreezeStartNotInRange}, {@code FreezeEndNotInRange}, {@code FreezeEndWeeklyNotInAllowedRange}, {@code OverlappingFreeze}, {@code
 *       ContractFreezeUsageLimit}, {@code CurrentYearFreezeUsageLimit} (21), {@code FreezeDoesNotExist}, {@code FreezeIsDeleted}, {@code
 *       CannotUpdatePastFreeze}, {@code CannotEditPastFreezeStartDate}
 *   <li>{@code Cancel}, {@code CancelMemberContracts}: {@code ContractDoesNotExist}, {@code CannotCancelAlreadyCanceledContract}, {@code
 *       CancelReasonDoesNotExist}, {@code CancelReasonNotAllowed} (4 is for debtors), {@code CancelDateCannotBeEarlierThanSignUpDate}, {@code
 *       EndDateCannotBeEarlierThanStartDate}, {@code EndDateTypeNotAllowed}, {@code MustChooseDateOrType}, {@code MustProvideDateOrType},
 *       {@code OverriddenEarlyTerminationFeeSmallerThanZero}, {@code CannotCancelSynchronizedContract}, {@code MemberDoesNotExist}, {@code
 *       MemberHasNoContractsToBeCanceled}
 *   <li>{@code Delete}: {@code ContractDoesNotExist}, {@code ContractIsDeleted}, {@code ContractHasTransactions}, {@code
 *       IsBaseForOtherContract}, {@code CannotDeleteSynchronizedContracts}, {@code ActiveUserGroupEnrollment}
 *   <li>{@code SignContractDocument}: {@code ContractWasNotFound}, {@code UserWasNotFound}, {@code SignatureIsNotValidBase64String}
 *   <li>{@code AssignPaymentSource}: all
 * </ul>
 *
 * <h2>Read between the lines</h2>
 *
 * <ul>
 *   <li>{@code endDate} of a freeze is the day on which the contract goes on, which the contract only says of {@code UpdateFreeze}. Without
 *       {@code startDate} a freeze begins on the first of next month, without {@code endDate} it is as short as its type allows. It begins in
 *       one of the next three months, as in version 1. The limits of a type are sums of its units. Regular fees go on during a freeze
 *   <li>A changed freeze keeps its fee. A freeze that is taken back loses what is not paid of it. {@code DeleteFreeze} of one that is not there
 *       does nothing, as it has no codes
 *   <li>{@code Standard} ends a contract at the end of the month after the notice, not before the end of the minimum term; {@code Optional} the
 *       same without regard to that; {@code Commitment} with the minimum term, unless it is over; {@code PaymentsBased} on the day before the
 *       oldest unpaid fee is due; {@code Debtor} at once, for members in debt; {@code MoneyBack} at once, within 14 days of signature: then
 *       payments are refunded in cash, in one transaction, and all fees called off
 *   <li>Fees that would be due after the end are cancelled; an early end costs a fee on plan 45, at once and of the type {@code Other}. What
 *       goes along with a contract ends with it
 *   <li>A contract with payments cannot be deleted, also if they were refunded
 *   <li>Without {@code clubId} the home club counts, without {@code paymentSourceId} the default of the member. A voucher
 *       for contracts takes ten per cent off each regular fee; {@code SimulateNewContract} passes one over that is not good
 *   <li>Charges are collected like those of cards in a simulation; with a bank account the first ones may be due later
 *   <li>A signed document has the address that version 1 shows, which asks for a token of version 1
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.commands.contracts;
