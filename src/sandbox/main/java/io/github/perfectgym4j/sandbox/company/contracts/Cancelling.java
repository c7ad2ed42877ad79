package io.github.perfectgym4j.sandbox.company.contracts;

import io.github.perfectgym4j.sandbox.company.offers.Offers;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cancelling contracts: when they end, and what becomes of their fees. What would be due after the end is called off; what is due until then
 * stays.
 */
public final class Cancelling {

    /** Why contracts are cancelled. */
    public static final List<Reason> REASONS = List.of(
            new Reason(1, "Moved away", true),
            new Reason(2, "Too expensive", true),
            new Reason(3, "Health", true),
            new Reason(4, "Unpaid fees", false),
            new Reason(5, "Other", true));

    private static final long UNPAID = 4;
    private static final int MONEY_BACK_DAYS = 14;

    private final Guard guard;
    private final Contracts contracts;
    private final Offers offers;

    /**
     * Why a contract is cancelled.
     *
     * @param id key
     * @param name name
     * @param isForClients whether members may choose it
     */
    public record Reason(long id, String name, boolean isForClients) {

        /**
         * Says whether it can be given for a contract that ends in a certain way.
         *
         * @param kind way to end it; null for an end on a chosen day
         * @return false for unpaid fees, unless the contract of a debtor ends
         */
        public boolean isFor(EndKind kind) {
            return id != UNPAID || kind == EndKind.DEBTOR;
        }
    }

    Cancelling(Guard guard, Contracts contracts, Offers offers) {
        this.guard = guard;
        this.contracts = contracts;
        this.offers = offers;
    }

    /**
     * Works out the last day of a contract.
     *
     * @param contract contract
     * @param kind how it ends
     * @param cancelDate day of cancellation
     * @return last day; empty if the contract cannot end like that
     */
    public Optional<LocalDate> end(Contract contract, EndKind kind, LocalDate cancelDate) {
        LocalDate commitment = contract.days().commitment().toLocalDate();
        LocalDate notice = cancelDate.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth());
        LocalDateTime now = contracts.now(contract.memberId());
        return switch (kind) {
            case STANDARD -> Optional.of(notice.isAfter(commitment) ? notice : commitment);
            case OPTIONAL -> Optional.of(notice);
            case COMMITMENT -> Optional.of(commitment).filter(day -> !day.isBefore(cancelDate));
            case PAYMENTS_BASED ->
                Optional.of(paidUntil(contract)).map(day -> day.isAfter(cancelDate) ? day : cancelDate);
            case DEBTOR ->
                Optional.of(cancelDate).filter(day -> contracts.fees().pending(contract.memberId()).stream()
                        .anyMatch(fee -> fee.isOverdue(now)));
            case MONEY_BACK ->
                Optional.of(cancelDate)
                        .filter(day ->
                                ChronoUnit.DAYS.between(contract.days().signed().toLocalDate(), day)
                                        <= MONEY_BACK_DAYS);
        };
    }

    private LocalDate paidUntil(Contract contract) {
        return contracts.fees().ofContract(contract.id()).stream()
                .filter(Fee::isPending)
                .map(fee -> fee.due().toLocalDate().minusDays(1))
                .findFirst()
                .orElseGet(() -> contract.days().commitment().toLocalDate());
    }

    /**
     * Returns the fee for an early end.
     *
     * @param contract contract
     * @param end last day
     * @param instead another amount than that of the plan; null for none
     * @return the fee; zero if the plan has none, or the minimum term is over by then
     */
    public BigDecimal earlyFee(Contract contract, LocalDate end, BigDecimal instead) {
        BigDecimal fee = offers.plans()
                .find(contract.offer().planId())
                .orElseThrow()
                .terms()
                .earlyTerminationFee();
        boolean isEarly = end.isBefore(contract.days().commitment().toLocalDate());
        return fee == null || !isEarly ? BigDecimal.ZERO : instead == null ? fee : instead;
    }

    /**
     * Cancels a contract.
     *
     * @param contractId contract
     * @param cancelDate day of cancellation
     * @param end last day
     * @param earlyFee fee for an early end; zero for none
     * @return the contract afterwards
     */
    public Contract cancel(long contractId, LocalDate cancelDate, LocalDate end, BigDecimal earlyFee) {
        return guard.alone(() -> {
            Contract contract = contracts.require(contractId);
            pending(contract)
                    .filter(fee -> fee.due().toLocalDate().isAfter(end))
                    .forEach(contracts.fees()::callOff);
            contracts
                    .fees()
                    .charge(
                            contract.memberId(),
                            contractId,
                            Fee.Type.OTHER,
                            "Early termination",
                            cancelDate.atStartOfDay(),
                            earlyFee);
            return contracts.ended(
                    contract.cancelled(guard.nextTimestamp(), cancelDate.atStartOfDay(), end.atTime(23, 59, 59)));
        });
    }

    /**
     * Cancels a contract as if it had never been, after its payments have gone back: all its fees are called off.
     *
     * @param contractId contract
     * @param cancelDate day of cancellation, also the last day
     * @return the contract afterwards
     */
    public Contract annul(long contractId, LocalDate cancelDate) {
        return guard.alone(() -> {
            Contract contract = contracts.require(contractId);
            pending(contract).forEach(contracts.fees()::callOff);
            return cancel(contractId, cancelDate, cancelDate, BigDecimal.ZERO);
        });
    }

    private Stream<Fee> pending(Contract contract) {
        return contracts.fees().ofContract(contract.id()).stream().filter(Fee::isPending);
    }
}
