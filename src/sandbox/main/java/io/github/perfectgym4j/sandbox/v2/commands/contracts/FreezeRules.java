package io.github.perfectgym4j.sandbox.v2.commands.contracts;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.FreezeRule;
import io.github.perfectgym4j.sandbox.company.contracts.FreezeType;
import io.github.perfectgym4j.sandbox.company.contracts.Freezes;
import io.github.perfectgym4j.sandbox.company.contracts.Freezing;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Freezes as version 2 sees them: the rules of the company with the codes of this version. The end is the day on which the contract goes on, so
 * that it is one day later than the last day of the freeze.
 */
final class FreezeRules {

    private final Company company;

    FreezeRules(Company company) {
        this.company = company;
    }

    /**
     * Freezes a contract.
     *
     * @param contractId contract
     * @param typeId kind of freeze
     * @param reasonId why
     * @param start first day; null for the first day of next month
     * @param end day on which the contract goes on; null for the shortest freeze of the kind
     * @return key of the freeze
     * @throws BusinessError with a code of Freeze
     */
    long add(long contractId, long typeId, long reasonId, LocalDate start, LocalDate end) {
        return company.guard().alone(() -> {
            Contract contract = company.contracts()
                    .table()
                    .find(contractId)
                    .filter(known -> !known.isDeleted())
                    .orElseThrow(() -> new BusinessError("ContractDoesNotExist", "contractId"));
            FreezeType type = FreezeType.find(typeId)
                    .orElseThrow(() -> new BusinessError("FreezeTypeDoesNotExist", "freezeTypeId"));
            requireReason(reasonId);
            LocalDate first = start == null ? nextMonth(contract) : start;
            LocalDate last = (end == null ? first.plus(type.minimum(), type.unit()) : end).minusDays(1);
            company.contracts().freezes().violation(contract, type, first, last).ifPresent(broken -> {
                throw refused(broken, type);
            });
            Contract frozen = company.contracts().freezes().add(contractId, typeId, reasonId, first, last);
            return frozen.freezes().get(frozen.freezes().size() - 1).id();
        });
    }

    private LocalDate nextMonth(Contract contract) {
        YearMonth first = Freezing.months(contract, company.contracts().now(contract.memberId()))
                .get(0);
        return first.atDay(1);
    }

    /**
     * Finds a freeze.
     *
     * @param id key
     * @return the freeze and its contract
     * @throws BusinessError if there is none
     */
    Freezes.Held require(long id) {
        return company.contracts().freezes().find(id).orElseThrow(() -> {
            boolean isDeleted = company.contracts().freezes().isDeleted(id);
            return new BusinessError(isDeleted ? "FreezeIsDeleted" : "FreezeDoesNotExist", "id");
        });
    }

    /**
     * Changes a freeze.
     *
     * @param id key
     * @param reasonId why
     * @param first first day
     * @param end day on which the contract goes on
     * @throws BusinessError with a code of UpdateFreeze
     */
    void change(long id, long reasonId, LocalDate first, LocalDate end) {
        company.guard().alone(() -> {
            Freezes.Held held = require(id);
            requireReason(reasonId);
            LocalDate last = end.minusDays(1);
            company.contracts().freezes().violation(held, first, last).ifPresent(broken -> {
                throw refused(broken, held.freeze().type());
            });
            return company.contracts().freezes().change(id, reasonId, first, last);
        });
    }

    /**
     * Takes a freeze back. There is no code for one that is not there, so that nothing happens then.
     *
     * @param id key
     */
    void delete(long id) {
        company.guard().alone(() -> {
            company.contracts().freezes().find(id).ifPresent(held -> company.contracts()
                    .freezes()
                    .delete(id));
            return id;
        });
    }

    private static void requireReason(long id) {
        if (Freezing.REASONS.stream().noneMatch(reason -> reason.id() == id)) {
            throw new BusinessError("FreezeReasonNotFound", "reasonId");
        }
    }

    private static BusinessError refused(Freezing.Violation broken, FreezeType type) {
        boolean isWeekly = type.unit() == ChronoUnit.WEEKS;
        FreezeRule rule = broken.rule();
        return switch (rule) {
            case PLAN -> new BusinessError("PaymentPlanDoesNotAllowContractToBeFrozen", "contractId");
            case TYPE_ACTIVE -> new BusinessError("FreezeTypeIsInactive", "freezeTypeId");
            case TYPE_FOR_PLAN -> new BusinessError("FreezeTypeNotValidForPaymentPlan", "freezeTypeId");
            case TYPE_FOR_CLUB -> new BusinessError("FreezeTypeNotValidForClub", "freezeTypeId");
            case TYPE_ON_DATE -> new BusinessError("FreezeTypeNotValidOnDate", "freezeTypeId");
            case TYPE_COMBINATION -> new BusinessError("FreezeTypeIsNotCombined", "freezeTypeId");
            case ORDER -> new BusinessError("FreezeStartMustBeLowerThanEnd", "endDate");
            case LENGTH ->
                new BusinessError(isWeekly ? "FreezeEndWeeklyNotInAllowedRange" : "FreezeEndNotInRange", "endDate");
            case PAST -> new BusinessError("FreezeStartCannotBePast", "startDate");
            case START -> new BusinessError("FreezeStartNotInRange", "startDate");
            case END -> new BusinessError("FreezeEndNotInRange", "endDate");
            case CONTRACT_LIMIT -> new BusinessError("ContractFreezeUsageLimit", "endDate");
            case YEAR_LIMIT -> new BusinessError("CurrentYearFreezeUsageLimit", "endDate");
            case OVERLAP -> new BusinessError("OverlappingFreeze", "startDate");
            case OVER -> new BusinessError("CannotUpdatePastFreeze", "id");
            case BEGUN -> new BusinessError("CannotEditPastFreezeStartDate", "startDate");
        };
    }
}
