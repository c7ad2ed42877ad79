package io.github.perfectgym4j.days;

import io.github.perfectgym4j.days.Account.Entry;
import io.github.perfectgym4j.v1.payments.ChangePrepaidBalance;
import io.github.perfectgym4j.v1.payments.PayWithCreditCard;
import io.github.perfectgym4j.v1.payments.PaymentState;
import io.github.perfectgym4j.v1.payments.PendingContractFee;
import io.github.perfectgym4j.v1.users.AssignCreditCard;
import io.github.perfectgym4j.v1.users.UsersClient;
import io.github.perfectgym4j.v2.contracts.ChargeType;
import io.github.perfectgym4j.v2.contracts.ContractCharge;
import io.github.perfectgym4j.v2.payments.AddContractPayment;
import io.github.perfectgym4j.v2.payments.AddPaymentRefund;
import io.github.perfectgym4j.v2.payments.PayWithPrepaidAccount;
import io.github.perfectgym4j.v2.payments.PaymentItems;
import io.github.perfectgym4j.v2.payments.PaymentType;
import io.github.perfectgym4j.v2.payments.PaymentsClient;
import io.github.perfectgym4j.v2.payments.PrepaidTopup;
import io.github.perfectgym4j.v2.payments.TransactionsClient;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Fees and prepaid accounts: money that comes in, moves, and goes back. */
final class Till {

    private static final BigDecimal BONUS_FROM = new BigDecimal(100);
    private static final BigDecimal BONUS_RATE = new BigDecimal("0.01");
    private static final String CARD = "5555555555554444";

    private final Gym gym;
    private final Random random;
    private final io.github.perfectgym4j.v1.payments.PaymentsClient version1;
    private final PaymentsClient version22;
    private final TransactionsClient transactions;

    Till(Gym gym, Random random) {
        this.gym = gym;
        this.random = random;
        version1 = gym.api().client(io.github.perfectgym4j.v1.payments.PaymentsClient.class);
        version22 = gym.api().client(PaymentsClient.class);
        transactions = gym.api().client(TransactionsClient.class);
    }

    void addTo(Map<String, Shift.Job> jobs) {
        jobs.put("pay in cash (2.2)", account -> payInCash(account, cents(100, 6_000)));
        jobs.put("pay far too much (2.2)", account -> payInCash(account, new BigDecimal("1000.01")));
        jobs.put("pay by card (1)", this::payByCard);
        jobs.put("pay from the prepaid account (2.2)", this::payFromPrepaidAccount);
        jobs.put("give back (2.2)", this::giveBack);
        jobs.put("top up (1)", account -> {
            BigDecimal amount = cents(500, 15_000);
            version1.changePrepaidBalance(ChangePrepaidBalance.of(account.memberId(), amount));
            return toppedUp(account, amount);
        });
        jobs.put("top up (2.2)", account -> {
            BigDecimal amount = cents(500, 15_000);
            version22.prepaidTopup(new PrepaidTopup(account.memberId(), amount));
            return toppedUp(account, amount);
        });
        jobs.put("take out (1)", account -> {
            BigDecimal amount = cents(100, 4_000);
            version1.changePrepaidBalance(ChangePrepaidBalance.of(account.memberId(), amount.negate()));
            account.add(Entry.TILL, amount.negate());
            return true;
        });
    }

    private BigDecimal cents(int from, int to) {
        return BigDecimal.valueOf(from + random.nextInt(to - from), 2);
    }

    private static boolean toppedUp(Account account, BigDecimal amount) {
        account.add(Entry.TILL, amount);
        if (amount.compareTo(BONUS_FROM) >= 0) {
            account.add(Entry.BONUS, amount.multiply(BONUS_RATE).setScale(2, RoundingMode.DOWN));
        }
        return true;
    }

    boolean payInCash(Account account, BigDecimal amount) {
        transactions.addContractPayment(AddContractPayment.of(
                1,
                Gym.CLUB,
                PaymentType.CASH,
                account.memberId(),
                account.contractId(),
                amount,
                "At the desk",
                ChargeType.MEMBERSHIP,
                gym.today().atStartOfDay()));
        account.add(Entry.TILL, amount);
        return true;
    }

    private boolean payByCard(Account account) {
        List<PendingContractFee> fees = version1.pendingContractFees(account.memberId()).stream()
                .limit(1 + random.nextInt(2))
                .toList();
        if (fees.isEmpty()) {
            return false;
        }
        gym.api()
                .client(UsersClient.class)
                .assignCreditCard(
                        account.memberId(),
                        AssignCreditCard.builder(CARD, 2099, 12).cvcCvv("000").build());
        PayWithCreditCard payment = PayWithCreditCard.settling(account.memberId(), fees);
        boolean isPaid = version1.payWithCreditCard(payment).status().equals(PaymentState.SUCCESS);
        if (isPaid) {
            account.add(Entry.TILL, payment.totalAmount());
        }
        return isPaid;
    }

    private boolean payFromPrepaidAccount(Account account) {
        Optional<ContractCharge> charge = gym.api()
                .set(ContractCharge.class)
                .rows(ContractCharge.query()
                        .where(
                                ContractCharge.CONTRACT_ID.eq(account.contractId()),
                                ContractCharge.LEFT_TO_PAY.gt(BigDecimal.ZERO))
                        .orderBy(ContractCharge.DUE_DATE.ascending()))
                .findFirst();
        charge.ifPresent(open -> version22.payWithPrepaidAccount(PayWithPrepaidAccount.of(
                account.memberId(),
                Gym.CLUB,
                PaymentItems.none().charge(open.id(), open.leftToPay().min(cents(100, 2_000))))));
        return charge.isPresent();
    }

    private boolean giveBack(Account account) {
        BigDecimal amount = cents(100, 3_000);
        transactions.addPaymentRefund(AddPaymentRefund.of(
                account.memberId(),
                account.contractId(),
                amount.negate(),
                "Complaint",
                ChargeType.MANUAL,
                gym.today().atStartOfDay()));
        account.add(Entry.TILL, amount.negate());
        return true;
    }
}
