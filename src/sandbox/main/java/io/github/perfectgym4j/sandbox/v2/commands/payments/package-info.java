/**
 * Payments, cards and bank accounts, bookings by hand, invoices, and links into the portal for members.
 *
 * <h2>Paying</h2>
 *
 * {@code PayWithRedirect} and {@code GeneratePaymentLink} open a {@linkplain io.github.perfectgym4j.sandbox.control.PaymentPage page}: a person
 * presses a button there, a program posts {@code outcome=paid} or {@code outcome=given-up} to its address. Money moves only then; {@code
 * GetPaymentStatus} tells. The payer is sent back with {@code processKey} in the query. Version 1 knows the same payment as {@code PGAPI_} and
 * the process key. What was settled in the meantime is not settled twice: that money goes to the prepaid account. Cards and the prepaid account
 * pay at once.
 *
 * <h2>Codes that data lead to</h2>
 *
 * <ul>
 *   <li>All three ways to pay tell all that is wrong at once: {@code UserWasNotFound, ClubWasNotFound, ClubIsDeleted} (club 14), {@code
 *       ProductWasNotFound} (also for one that the club does not sell), {@code InvalidProductQuantity, InvalidProductItemAmount} (price times
 *       quantity, to the cent), {@code ContractTransactionWasNotFound, InvalidContractTransactionAmount} (more than is open, nothing, parts of a
 *       cent, the same charge twice), {@code PendingPosTransactionWasNotFound, InvalidPendingPosTransactionAmount, NoItemsToPayFor,
 *       TotalAmountIsInvalid}
 *   <li>On a page: {@code InvalidReturnUrl, PaymentProviderNameNotAllowed, InvalidPaymentProvider} (the company has PayU, Przelewy24 and Stripe),
 *       {@code ClubHasNoOnlineProviderConfigured} (club 15)
 *   <li>With a card: {@code UserHasNoCreditCard, PaymentMethodNotSupported} (a bank account), {@code CreditCardHasExpired, PaymentError} (the card
 *       of member 802, or one of {@code cardBin} 400000 and {@code last4} 0002)
 *   <li>From the prepaid account: {@code InsufficientPrepaidAccountBalance}
 *   <li>{@code SaveCreditCardWithToken}: all five; brands are Visa, Mastercard, Maestro and American Express
 *   <li>{@code AddDirectDebitPaymentMethod}: those about member, contract, number, country, bank code, and parts of the address that are sent
 *       blank
 *   <li>{@code MemberPaymentSource/Delete}: all three; a contract that is not over holds on to what it is paid with
 *   <li>Bookings by hand: those about member, contract, sign, type, tax rate, club, till, related charge, refund and description
 * </ul>
 *
 * The others are reached by the switch for faults.
 *
 * <h2>Read between the lines</h2>
 *
 * <ul>
 *   <li>{@code membershipTransactionId} and {@code contractTransactionIds} are keys of {@code ContractCharges}, {@code productTransactionId} one
 *       of {@code CashlessDebitPosTransactions}. {@code AddContractCharge} answers with a key of {@code ContractCharges}, payments and refunds with
 *       one of {@code Transactions}
 *   <li>Amounts of charges and payments are positive, those of refunds negative. A refund goes back to the latest payments of that kind of charge
 *       first, of any kind with {@code Manual}, and what these had settled is open again
 *   <li>A payment by hand from an empty prepaid account is {@code InvalidPayerId}. What is older than a year lies in a closed period
 *   <li>A payment link without charges and products is for all that is due, and {@code TransactionWasNotFound} if nothing is
 *   <li>An invoice is marked as paid as of now, so one that will be issued later is {@code PaymentDateLowerThanInvoiceCreatedDate}; one that was
 *       paid cannot be deleted ({@code UnknownError}). Both commands are about invoices between companies
 *   <li>{@code InitExternalCreditCardRegistration} opens the same page with an amount of zero; the card that it stores ends with 4444
 *   <li>The bonus of a top-up is that of version 1, one per cent from 100 on, and is spent like paid money
 *   <li>Where the contract has no code the answer is 400: an unknown member in {@code PrepaidTopup}, parts of a cent, a return address that is
 *       none in {@code GeneratePaymentLink}, a registration link without the plan or the product that it is about
 *   <li>Links into the portal lead nowhere; those for a member are different each time
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.commands.payments;
