package io.github.perfectgym4j.sandbox.v2.commands.contracts;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Cancelling;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.EndKind;
import io.github.perfectgym4j.sandbox.company.contracts.Status;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cancelling of contracts as version 2 sees it: the rules of the company with the codes of this version. */
final class CancelRules {

    private static final List<String> KINDS =
            Arrays.stream(EndKind.values()).map(EndKind::wireName).toList();

    private final Company company;
    private final Wish wish;

    /**
     * How contracts are to end.
     *
     * @param cancelDate day of cancellation
     * @param reasonId why; null if not said
     * @param kind how the last day follows; null if it was chosen
     * @param end last day; null if it follows
     * @param removeBookings whether classes and personal trainings after the end are given up
     * @param earlyFee fee for an early end in place of that of the plan; null for that
     */
    record Wish(
            LocalDate cancelDate,
            Long reasonId,
            EndKind kind,
            LocalDate end,
            boolean removeBookings,
            BigDecimal earlyFee) {

        static Wish read(Fields sent) {
            sent.optionalText("cancelComment");
            String kind = sent.optionalWord("contractEndDateType", KINDS);
            return new Wish(
                    sent.requiredDay("cancelDate"),
                    sent.optionalLong("cancelReasonId"),
                    kind == null ? null : EndKind.values()[KINDS.indexOf(kind)],
                    sent.optionalDay("endDate"),
                    sent.optionalBoolean("removeBookings"),
                    sent.optionalAmount("overridenEarlyTerminationFee"));
        }
    }

    CancelRules(Company company, Wish wish) {
        this.company = company;
        this.wish = wish;
    }

    /**
     * Cancels one contract.
     *
     * @param contractId contract
     * @throws BusinessError with a code of Cancel
     */
    void cancel(long contractId) {
        company.guard().alone(() -> {
            checkWish();
            Contract contract = company.contracts()
                    .table()
                    .find(contractId)
                    .filter(known -> !known.isDeleted())
                    .orElseThrow(() -> new BusinessError("ContractDoesNotExist", "contractId"));
            return cancel(contract);
        });
    }

    /**
     * Lists the contracts of a member that are not cancelled yet.
     *
     * @param memberId member
     * @return contracts
     * @throws BusinessError if there is no such member or no such contract
     */
    List<Contract> open(long memberId) {
        company.members()
                .find(memberId)
                .filter(member -> !member.isDeleted())
                .orElseThrow(() -> new BusinessError("MemberDoesNotExist", "memberId"));
        List<Contract> open = company.contracts().of(memberId).stream()
                .filter(contract -> contract.days().cancelled() == null
                        && contract.status(company.contracts().now(memberId)) != Status.ENDED)
                .toList();
        if (open.isEmpty()) {
            throw new BusinessError("MemberHasNoContractsToBeCanceled", "memberId");
        }
        return open;
    }

    /** Checks what is wrong whatever the contract. */
    void checkWish() {
        if (wish.kind() == null && wish.end() == null) {
            throw new BusinessError("MustProvideDateOrType", "endDate");
        } else if (wish.kind() != null && wish.end() != null) {
            throw new BusinessError("MustChooseDateOrType", "endDate");
        }
        if (wish.earlyFee() != null && wish.earlyFee().signum() < 0) {
            throw new BusinessError("OverriddenEarlyTerminationFeeSmallerThanZero", "overridenEarlyTerminationFee");
        }
        if (wish.reasonId() != null) {
            Cancelling.Reason reason = Cancelling.REASONS.stream()
                    .filter(known -> known.id() == wish.reasonId())
                    .findFirst()
                    .orElseThrow(() -> new BusinessError("CancelReasonDoesNotExist", "cancelReasonId"));
            if (!reason.isFor(wish.kind())) {
                throw new BusinessError("CancelReasonNotAllowed", "cancelReasonId");
            }
        }
    }

    /** Cancels a contract that there is. */
    Contract cancel(Contract contract) {
        if (contract.days().cancelled() != null) {
            throw new BusinessError("CannotCancelAlreadyCanceledContract", "contractId");
        }
        if (wish.cancelDate().isBefore(contract.days().signed().toLocalDate())) {
            throw new BusinessError("CancelDateCannotBeEarlierThanSignUpDate", "cancelDate");
        }
        if (contract.sale().mainContractId() != null) {
            throw new BusinessError("CannotCancelSynchronizedContract", "contractId");
        }
        LocalDate end = end(contract);
        Contract cancelled = wish.kind() == EndKind.MONEY_BACK
                ? giveMoneyBack(contract)
                : company.contracts()
                        .cancelling()
                        .cancel(
                                contract.id(),
                                wish.cancelDate(),
                                end,
                                company.contracts().cancelling().earlyFee(contract, end, wish.earlyFee()));
        followers(contract)
                .forEach(other ->
                        company.contracts().cancelling().cancel(other.id(), wish.cancelDate(), end, BigDecimal.ZERO));
        if (wish.removeBookings()) {
            removeBookings(contract.memberId(), end);
        }
        return cancelled;
    }

    private Contract giveMoneyBack(Contract contract) {
        company.payments().settlement().refundAll(contract, "Money back");
        return company.contracts().cancelling().annul(contract.id(), wish.cancelDate());
    }

    private LocalDate end(Contract contract) {
        if (wish.kind() != null) {
            return company.contracts()
                    .cancelling()
                    .end(contract, wish.kind(), wish.cancelDate())
                    .orElseThrow(() -> new BusinessError("EndDateTypeNotAllowed", "contractEndDateType"));
        }
        return Optional.of(wish.end())
                .filter(day -> !day.isBefore(contract.days().start().toLocalDate()))
                .orElseThrow(() -> new BusinessError("EndDateCannotBeEarlierThanStartDate", "endDate"));
    }

    /** The contracts that go along with another one end with it. */
    private List<Contract> followers(Contract contract) {
        return company.contracts().of(contract.memberId()).stream()
                .filter(other -> other.sale().mainContractId() != null
                        && other.sale().mainContractId() == contract.id()
                        && other.days().cancelled() == null)
                .toList();
    }

    private void removeBookings(long memberId, LocalDate end) {
        company.bookingBook()
                .entries()
                .all()
                .filter(entry -> entry.place().memberId() == memberId && !entry.isCanceled() && !entry.isDeleted())
                .filter(entry -> company.classes()
                        .find(entry.classId())
                        .filter(held -> held.start().toLocalDate().isAfter(end))
                        .isPresent())
                .toList()
                .forEach(company.bookings()::giveUp);
        company.personalTrainings().booked().stream()
                .filter(training -> training.memberId() == memberId
                        && training.start().toLocalDate().isAfter(end))
                .forEach(training -> company.personalTrainings().cancel(training.id()));
    }
}
