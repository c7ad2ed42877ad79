package io.github.perfectgym4j.sandbox.v2.commands.payments;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Charge;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.company.pos.PosPayment.Means;
import io.github.perfectgym4j.sandbox.company.pos.PosStation;
import io.github.perfectgym4j.sandbox.company.pos.TransactionType;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/** Bookings by hand as version 2 sees them, with its codes. */
final class ContractEntries {

    /** The contract says that there is a limit, but not which. */
    private static final int LONGEST_DESCRIPTION = 500;

    /** Books are closed for what is older than this; the contract does not say when they are. */
    private static final int OPEN_YEARS = 1;

    private final Company company;

    ContractEntries(Company company) {
        this.company = company;
    }

    /**
     * Charges a contract.
     *
     * @return key of the charge
     * @throws BusinessError with a code of the contract's set for bookings
     */
    long charge(ContractEntry entry) {
        return company.guard().<Long>alone(() -> {
            Contract contract = contract(entry);
            LocalDateTime due = date(entry);
            checkType(entry, true);
            checkSign(entry, true);
            Charge charge = new Charge(
                    contract.memberId(),
                    contract.id(),
                    entry.type(),
                    entry.typeId(),
                    entry.description(),
                    due,
                    entry.amount());
            return company.contracts().fees().charge(charge).id();
        });
    }

    /**
     * Books a payment; what is more than is owed goes to the prepaid account.
     *
     * @return key of the transaction
     * @throws BusinessError with a code of the contract's set for bookings
     */
    long pay(ContractEntry entry, ContractEntry.Till till) {
        return company.guard().<Long>alone(() -> {
            Contract contract = contract(entry);
            date(entry);
            checkType(entry, false);
            checkSign(entry, true);
            checkTill(till);
            List<Fee> owed = owed(contract, till.chargeId());
            if (till.paymentType().equals(ContractEntry.Till.PREPAID)) {
                spend(entry);
            }
            long typeId = Objects.requireNonNullElse(entry.typeId(), TransactionType.PAYMENT);
            return company.payments()
                    .settlement()
                    .settle(
                            company.pos().nextId(),
                            entry.memberId(),
                            till.clubId(),
                            owed,
                            entry.amount(),
                            Means.of(till.paymentType()),
                            entry.description(),
                            typeId);
        });
    }

    /** The contract has no code for an empty prepaid account; that of the payer comes nearest. */
    private void spend(ContractEntry entry) {
        if (company.purses().balance(entry.memberId()).compareTo(entry.amount()) < 0) {
            throw new BusinessError("InvalidPayerId", "paymentType");
        }
        company.purses().add(entry.memberId(), entry.amount().negate(), Subject.PAID_AMOUNT);
    }

    private List<Fee> owed(Contract contract, Long chargeId) {
        List<Fee> owed = company.contracts().fees().pending(contract.memberId()).stream()
                .filter(fee -> fee.contractId() != null && fee.contractId() == contract.id())
                .toList();
        if (chargeId == null) {
            return owed;
        }
        Fee wanted = company.contracts()
                .fees()
                .table()
                .find(chargeId)
                .orElseThrow(() -> new BusinessError("RelatedTransactionNotFound", "contractTransactionIdToBeSettled"));
        if (!owed.contains(wanted)) {
            throw new BusinessError("InvalidRelatedTransactionId", "contractTransactionIdToBeSettled");
        }
        return List.of(wanted);
    }

    /**
     * Gives money back that was paid for a contract.
     *
     * @param method how it goes back; null for cash
     * @return key of the transaction
     * @throws BusinessError with a code of the contract's set for bookings
     */
    long refund(ContractEntry entry, String method) {
        return company.guard().<Long>alone(() -> {
            Contract contract = contract(entry);
            date(entry);
            checkType(entry, false);
            checkSign(entry, false);
            String means = method == null ? "Cash" : method;
            if (!ContractEntry.Till.PAYMENT_TYPES.contains(means) || means.equals(ContractEntry.Till.DEBIT)) {
                throw new BusinessError("WrongAccountingPaymentMethod", "accountingPaymentMethod");
            }
            // By hand means any charge, as in version 1.
            Fee.Type type = entry.type() == Fee.Type.MANUAL ? null : entry.type();
            BigDecimal money = entry.amount().negate();
            long typeId = Objects.requireNonNullElse(entry.typeId(), TransactionType.REFUND);
            return company.payments()
                    .settlement()
                    .refund(contract, type, money, Means.of(means), entry.description(), typeId)
                    .orElseThrow(() -> new BusinessError("CannotRefundAboveTransactionValue", "amountGross"));
        });
    }

    private Contract contract(ContractEntry entry) {
        if (entry.memberId() <= 0) {
            throw new BusinessError("InvalidMemberId", "memberId");
        }
        if (entry.contractId() <= 0) {
            throw new BusinessError("InvalidContractId", "contractId");
        }
        Checks.member(company, entry.memberId(), "MemberNotFound", "memberId");
        Contract contract = company.contracts()
                .table()
                .find(entry.contractId())
                .orElseThrow(() -> new BusinessError("ContractNotFound", "contractId"));
        if (contract.isDeleted()) {
            throw new BusinessError("ContractDeleted", "contractId");
        }
        if (contract.memberId() != entry.memberId()) {
            throw new BusinessError("ContractNotAssignedForMember", "contractId");
        }
        if (entry.description().length() > LONGEST_DESCRIPTION) {
            throw new BusinessError("MaxLimitDescription", "description");
        }
        return contract;
    }

    private LocalDateTime date(ContractEntry entry) {
        LocalDateTime now = company.homeTime().now(entry.memberId());
        LocalDateTime date = entry.date().local();
        if (date.isBefore(now.minusYears(OPEN_YEARS))) {
            throw new BusinessError("TransactionInLockPeriod", "transactionDate");
        }
        return date;
    }

    private static void checkType(ContractEntry entry, boolean isDebit) {
        if (entry.typeId() == null) {
            return;
        }
        TransactionType type = TransactionType.find(entry.typeId())
                .orElseThrow(() -> new BusinessError("InvalidTransactionTypeId", "transactionTypeId"));
        if (type.isDebit() != isDebit) {
            throw new BusinessError("TransactionTypeDoesNotMatchOperationType", "transactionTypeId");
        }
    }

    private static void checkSign(ContractEntry entry, boolean isPositive) {
        Checks.requireCents("amountGross", entry.amount());
        if (entry.amount().signum() != (isPositive ? 1 : -1)) {
            throw new BusinessError(
                    isPositive ? "AmountGrossMustBePositive" : "AmountGrossMustBeNegative", "amountGross");
        }
    }

    private void checkTill(ContractEntry.Till till) {
        VatRate rate = VatRate.find(till.vatRateId())
                .orElseThrow(() -> new BusinessError("VatRateIdDoesNotExist", "vatRateId"));
        if (!rate.isActive()) {
            throw new BusinessError("VatRateIsNotActive", "vatRateId");
        }
        if (!rate.equals(VatRate.STANDARD)) {
            throw new BusinessError("VatRateIsNotDefaultForCompany", "vatRateId");
        }
        if (company.clubs()
                .find(till.clubId())
                .filter(club -> !club.isDeleted())
                .isEmpty()) {
            throw new BusinessError("InvalidClubId", "clubId");
        }
        if (till.stationId() != null
                && PosStation.find(till.stationId())
                        .filter(station -> station.clubId() == till.clubId())
                        .isEmpty()) {
            throw new BusinessError("InvalidPosStationId", "posStationId");
        }
        if (till.paymentType().equals(ContractEntry.Till.DEBIT)) {
            throw new BusinessError("WrongAccountingPaymentMethod", "paymentType");
        }
    }
}
