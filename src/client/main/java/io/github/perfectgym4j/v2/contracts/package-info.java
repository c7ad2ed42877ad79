/**
 * Contracts: what a new one would cost, signing, freezing, cancelling; what is charged and paid on them.
 *
 * <pre>{@code
 * @Inject EntitySet<ContractCharge> charges;
 * @Inject @RestClient ContractsClient contracts;
 *
 * Stream<ContractCharge> overdue = charges.rows(ContractCharge.query()
 *         .where(ContractCharge.LEFT_TO_PAY.gt(BigDecimal.ZERO), ContractCharge.DUE_DATE.lt(today))
 *         .where(ContractCharge.IS_CANCELLED.eq(false), ContractCharge.IS_DELETED.eq(false)));
 *
 * SimulateNewContract offer = SimulateNewContract.of(2, 17, firstOfMonth).withVoucherCode("SPRING");
 * List<SimulatedCharge> charges = contracts.simulateNewContract(offer).charges();
 * try {
 *     NewContract terms = NewContract.of(17, today, firstOfMonth).withVoucher(NewContractVoucher.of("SPRING"));
 *     long contractId = contracts.addContract(AddContract.of(40, terms)).contractId();
 * } catch (RequestRefusedException e) {
 *     if (e.has(AddContractError.ACTIVE_NOT_CANCELLED_CONTRACT_EXISTS)) { … }
 * }
 * }</pre>
 *
 * <p>The days of contracts are days of the club, and no zone is applied to them. Amounts are in the currency of the club; those of charges
 * are gross unless they say net.
 */
package io.github.perfectgym4j.v2.contracts;
