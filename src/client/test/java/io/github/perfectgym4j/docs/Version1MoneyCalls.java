package io.github.perfectgym4j.docs;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.v1.classes.BookPersonalTraining;
import io.github.perfectgym4j.v1.classes.MemberClassesClient;
import io.github.perfectgym4j.v1.contracts.ContractsClient;
import io.github.perfectgym4j.v1.contracts.FreezeContract;
import io.github.perfectgym4j.v1.contracts.FreezeType;
import io.github.perfectgym4j.v1.discounts.DiscountsClient;
import io.github.perfectgym4j.v1.payments.ContractTransactionType;
import io.github.perfectgym4j.v1.payments.ManualContractPayment;
import io.github.perfectgym4j.v1.payments.PaymentDetails;
import io.github.perfectgym4j.v1.payments.PaymentState;
import io.github.perfectgym4j.v1.payments.PaymentsClient;
import io.github.perfectgym4j.v1.payments.PendingContractFee;
import io.github.perfectgym4j.v1.products.BuyProduct;
import io.github.perfectgym4j.v1.products.ProductUseState;
import io.github.perfectgym4j.v1.products.ProductUseStatus;
import io.github.perfectgym4j.v1.products.ProductsClient;
import io.github.perfectgym4j.v1.products.PurchaseMethod;
import io.github.perfectgym4j.v1.products.UseProduct;
import io.github.perfectgym4j.v1.users.AssignContract;
import io.github.perfectgym4j.v1.users.UsersClient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Version 1. */
final class Version1MoneyCalls implements MoneyCalls {

    private final PaymentsClient payments;
    private final UsersClient users;
    private final ContractsClient contracts;
    private final DiscountsClient discounts;
    private final ProductsClient products;
    private final MemberClassesClient classesOfMember;
    private String paymentId;

    Version1MoneyCalls(PerfectGym gym) {
        this.payments = gym.client(PaymentsClient.class);
        this.users = gym.client(UsersClient.class);
        this.discounts = gym.client(DiscountsClient.class);
        this.contracts = gym.client(ContractsClient.class);
        this.products = gym.client(ProductsClient.class);
        this.classesOfMember =
                gym.client(MemberClassesClient.class, gym.members().signIn("anna@example.com", "anna-password"));
    }

    @Override
    public BigDecimal toPay(long memberId) {
        return payments.pendingContractFees(memberId).stream()
                .map(PendingContractFee::owed)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public void contract(long memberId, long planId, LocalDate today, LocalDate start) {
        users.assignContract(memberId, AssignContract.of(planId, start.atStartOfDay(), today.atStartOfDay()));
    }

    @Override
    public BigDecimal membershipFee(long planId, long clubId, long discountId, LocalDate day) {
        return discounts
                .discountedFees(planId, List.of(discountId), day.atStartOfDay())
                .membershipFee()
                .gross();
    }

    @Override
    public Set<Long> freezeTypes(long contractId) {
        return contracts.freezeTypes(contractId).stream().map(FreezeType::id).collect(Collectors.toSet());
    }

    @Override
    public void freeze(long contractId, long typeId, long reasonId, LocalDate from, LocalDate to) {
        contracts.freeze(contractId, new FreezeContract(typeId, reasonId, from.atStartOfDay(), to.atStartOfDay()));
    }

    @Override
    public String payOnline(long memberId) {
        PaymentDetails payment = payments.startOnlinePayment(memberId, 1250, "https://club.example/thanks");
        paymentId = payment.paymentId();
        return payment.paymentUrl();
    }

    @Override
    public boolean isOpen() {
        return payments.paymentStatus(paymentId).status().equals(PaymentState.IN_PROGRESS);
    }

    @Override
    public void paidAtDesk(long memberId, long clubId, BigDecimal amount, LocalDateTime when) {
        payments.bookManualContractPayment(memberId, ManualContractPayment.of(amount, ContractTransactionType.MANUAL));
    }

    @Override
    public void buy(long memberId, long clubId, long productId, LocalDate today) {
        products.buy(BuyProduct.of(memberId, productId, 1).withPaymentMethod(PurchaseMethod.PREPAID));
    }

    @Override
    public boolean use(long memberId, long productId, long clubId) {
        ProductUseStatus used = products.use(UseProduct.of(memberId, productId, clubId));
        return used.status().equals(ProductUseState.SUCCESS);
    }

    @Override
    public void train(long memberId, long kindId, long trainerId, long clubId, LocalDate day) {
        LocalDateTime start = day.atTime(9, 0);
        classesOfMember.bookPersonalTraining(
                BookPersonalTraining.of("Training", start, start.plusHours(1), clubId, trainerId));
    }
}
