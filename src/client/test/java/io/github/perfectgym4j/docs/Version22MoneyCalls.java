package io.github.perfectgym4j.docs;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v2.contracts.AddContract;
import io.github.perfectgym4j.v2.contracts.ChargeType;
import io.github.perfectgym4j.v2.contracts.Contract;
import io.github.perfectgym4j.v2.contracts.ContractCharge;
import io.github.perfectgym4j.v2.contracts.ContractSimulation;
import io.github.perfectgym4j.v2.contracts.ContractsClient;
import io.github.perfectgym4j.v2.contracts.FreezeContract;
import io.github.perfectgym4j.v2.contracts.FreezeType;
import io.github.perfectgym4j.v2.contracts.NewContract;
import io.github.perfectgym4j.v2.contracts.SimulateNewContract;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.offers.PaymentPlan;
import io.github.perfectgym4j.v2.payments.AddContractPayment;
import io.github.perfectgym4j.v2.payments.PayWithPrepaidAccount;
import io.github.perfectgym4j.v2.payments.PaymentItems;
import io.github.perfectgym4j.v2.payments.PaymentType;
import io.github.perfectgym4j.v2.payments.PaymentsClient;
import io.github.perfectgym4j.v2.payments.TransactionsClient;
import io.github.perfectgym4j.v2.portal.ClientPortalClient;
import io.github.perfectgym4j.v2.portal.GeneratePaymentLink;
import io.github.perfectgym4j.v2.portal.PaymentLink;
import io.github.perfectgym4j.v2.portal.PaymentStatus;
import io.github.perfectgym4j.v2.products.ProductsClient;
import io.github.perfectgym4j.v2.products.UseProduct;
import io.github.perfectgym4j.v2.products.UseProductError;
import io.github.perfectgym4j.v2.training.AvailabilitySlot;
import io.github.perfectgym4j.v2.training.BookPersonalTraining;
import io.github.perfectgym4j.v2.training.GetTrainerAvailabilitySlots;
import io.github.perfectgym4j.v2.training.PersonalTrainingsClient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Version 2.2. */
final class Version22MoneyCalls implements MoneyCalls {

    private final EntitySet<ContractCharge> charges;
    private final EntitySet<Contract> contractRows;
    private final ContractsClient contracts;
    private final PaymentsClient payments;
    private final ClientPortalClient portal;
    private final TransactionsClient transactions;
    private final ProductsClient products;
    private final PersonalTrainingsClient trainings;
    private UUID processKey;

    Version22MoneyCalls(PerfectGym gym) {
        this.charges = gym.set(ContractCharge.class);
        this.contractRows = gym.set(Contract.class);
        this.payments = gym.client(PaymentsClient.class);
        this.contracts = gym.client(ContractsClient.class);
        this.portal = gym.client(ClientPortalClient.class);
        this.transactions = gym.client(TransactionsClient.class);
        this.products = gym.client(ProductsClient.class);
        this.trainings = gym.client(PersonalTrainingsClient.class);
    }

    private static Query<ContractCharge> open(long memberId) {
        return ContractCharge.query()
                .where(ContractCharge.MEMBER_ID.eq(memberId), ContractCharge.LEFT_TO_PAY.gt(BigDecimal.ZERO))
                .where(ContractCharge.IS_CANCELLED.eq(false), ContractCharge.IS_DELETED.eq(false));
    }

    @Override
    public BigDecimal toPay(long memberId) {
        return charges.rowsByKey(open(memberId))
                .map(ContractCharge::leftToPay)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public void contract(long memberId, long planId, LocalDate today, LocalDate start) {
        contracts.addContract(AddContract.of(memberId, NewContract.of(planId, today, start)));
    }

    @Override
    public BigDecimal membershipFee(long planId, long clubId, long discountId, LocalDate day) {
        ContractSimulation offer = contracts.simulateNewContract(
                SimulateNewContract.of(clubId, planId, day).withDiscountIds(List.of(discountId)));
        return offer.charges().stream()
                .filter(charge -> charge.type().equals(ChargeType.MEMBERSHIP))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    @Override
    public Set<Long> freezeTypes(long contractId) {
        Contract contract = contractRows.get(
                contractId,
                Contract.shape()
                        .expand(Contract.PAYMENT_PLAN.with(
                                PaymentPlan.query().expand(PaymentPlan.AVAILABLE_FREEZE_TYPES))));
        return contract.paymentPlan().availableFreezeTypes().stream()
                .filter(FreezeType::isActive)
                .map(FreezeType::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void freeze(long contractId, long typeId, long reasonId, LocalDate from, LocalDate to) {
        contracts.freeze(FreezeContract.of(contractId, typeId, reasonId)
                .withStartDate(from)
                .withEndDate(to.plusDays(1)));
    }

    @Override
    public String payOnline(long memberId) {
        List<Long> toPay =
                charges.rowsByKey(open(memberId)).map(ContractCharge::id).toList();
        PaymentLink payment = portal.generatePaymentLink(
                GeneratePaymentLink.of(memberId, "https://club.example/thanks").withContractTransactionIds(toPay));
        processKey = payment.processKey();
        return payment.url();
    }

    @Override
    public boolean isOpen() {
        return portal.paymentStatus(processKey).status().equals(PaymentStatus.IN_PROGRESS);
    }

    @Override
    public void paidAtDesk(long memberId, long clubId, BigDecimal amount, LocalDateTime when) {
        ContractCharge oldest = charges.rows(open(memberId)
                        .orderBy(ContractCharge.DUE_DATE.ascending())
                        .top(1))
                .findFirst()
                .orElseThrow();
        transactions.addContractPayment(AddContractPayment.of(
                        oldest.vatRateId(),
                        clubId,
                        PaymentType.CASH,
                        memberId,
                        oldest.contractId(),
                        amount,
                        "Paid at the desk",
                        oldest.type(),
                        when)
                .withContractTransactionIdToBeSettled(oldest.id()));
    }

    @Override
    public void buy(long memberId, long clubId, long productId, LocalDate today) {
        BigDecimal price = products.productsPriceList(List.of(productId), clubId, today)
                .get(0)
                .price()
                .gross();
        PaymentItems items = PaymentItems.none().product(productId, 1, price);
        payments.payWithPrepaidAccount(PayWithPrepaidAccount.of(memberId, clubId, items));
    }

    @Override
    public boolean use(long memberId, long productId, long clubId) {
        try {
            products.use(new UseProduct(memberId, productId, 1, clubId));
            return true;
        } catch (RequestRefusedException e) {
            if (e.has(UseProductError.REQUESTED_PRODUCT_QUANTITY_EXCEEDS_AVAILABLE_PRODUCT_QUANTITY)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void train(long memberId, long kindId, long trainerId, long clubId, LocalDate day) {
        GetTrainerAvailabilitySlots wanted = GetTrainerAvailabilitySlots.of(
                        trainerId, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), clubId)
                .withPersonalTrainingDefinitionIds(List.of(kindId));
        AvailabilitySlot slot = trainings.personalTrainerAvailabilitySlots(wanted).availableTrainingSlots().stream()
                .filter(AvailabilitySlot::isAvailable)
                .findFirst()
                .orElseThrow();
        trainings.bookPersonalTraining(BookPersonalTraining.of(memberId, kindId, slot.startDate())
                .withClubId(clubId)
                .withInstructorId(trainerId));
    }
}
