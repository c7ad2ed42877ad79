/**
 * Transactions, prepaid accounts, payments on pages and by card, invoices, deferred revenue.
 *
 * <p>{@code Transactions} are what went over a till, in both versions: a row for each product, and one for each payment of charges, under the key
 * that version 1 answers with. {@code TransactionPayments} tell how: a product on account has one of {@code CashLessDebit}, and more when version 2
 * settles the debt; version 1 settles it along with fees, in a transaction of its own. A debt for a product is a row of {@code
 * CashlessDebitPosTransactions} and none of {@code ContractCharges}; the balance of a member counts both. Sums of {@code PrepaidTransactions.amountLeft} are the balances of prepaid accounts.
 *
 * <h2>Undocumented properties</h2>
 *
 * <ul>
 *   <li>A row of {@code CashlessDebitPosTransactions} stays when it is settled, with nothing left to pay. Its key is that of the pending fee in
 *       version 1
 *   <li>{@code date} and {@code createdDate} are the same; {@code source} is always {@code Api}, and there is one endpoint
 *   <li>{@code status} of {@code OnlineGateTransactions} has the words of {@code GetPaymentStatus}, {@code paymentId} is the name of the payment
 *       in version 1. An {@code EPaymentTransaction} is {@code Succeed} or {@code Failed}, and its one key is that of the provider
 *   <li>{@code version} of {@code VatRates} and {@code CashlessBonusStages} is their key: nothing changes them
 *   <li>{@code DeferredRevenues} are as of the day on which the sandbox started. Their {@code transactionId} is a key of {@code ContractCharges}
 *   <li>Invoices are sample data: 501 to member 236, 601 to 603 between companies; no command writes one
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.sets.payments;
