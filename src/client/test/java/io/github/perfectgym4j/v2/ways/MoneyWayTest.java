package io.github.perfectgym4j.v2.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.perfectgym4j.v2.access.AccessControlClient;
import io.github.perfectgym4j.v2.access.ValidateMemberVisit;
import io.github.perfectgym4j.v2.access.VisitDetails;
import io.github.perfectgym4j.v2.access.VisitValidation;
import io.github.perfectgym4j.v2.contracts.AddContract;
import io.github.perfectgym4j.v2.contracts.CancelContract;
import io.github.perfectgym4j.v2.contracts.ChargeType;
import io.github.perfectgym4j.v2.contracts.Contract;
import io.github.perfectgym4j.v2.contracts.ContractCharge;
import io.github.perfectgym4j.v2.contracts.ContractFreeze;
import io.github.perfectgym4j.v2.contracts.ContractPayment;
import io.github.perfectgym4j.v2.contracts.ContractSimulation;
import io.github.perfectgym4j.v2.contracts.ContractStatus;
import io.github.perfectgym4j.v2.contracts.ContractsClient;
import io.github.perfectgym4j.v2.contracts.DeleteFreeze;
import io.github.perfectgym4j.v2.contracts.FreezeContract;
import io.github.perfectgym4j.v2.contracts.FreezePatch;
import io.github.perfectgym4j.v2.contracts.NewContract;
import io.github.perfectgym4j.v2.contracts.SimulateNewContract;
import io.github.perfectgym4j.v2.crm.AddLead;
import io.github.perfectgym4j.v2.crm.ConvertLead;
import io.github.perfectgym4j.v2.crm.LeadsClient;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.members.MemberBalance;
import io.github.perfectgym4j.v2.members.MemberType;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.odata.VersionedRow;
import io.github.perfectgym4j.v2.payments.AddPaymentRefund;
import io.github.perfectgym4j.v2.payments.OnlineGateTransaction;
import io.github.perfectgym4j.v2.payments.PayWithRedirect;
import io.github.perfectgym4j.v2.payments.PaymentItems;
import io.github.perfectgym4j.v2.payments.PaymentsClient;
import io.github.perfectgym4j.v2.payments.PosTransaction;
import io.github.perfectgym4j.v2.payments.RedirectPayment;
import io.github.perfectgym4j.v2.payments.TransactionPayment;
import io.github.perfectgym4j.v2.payments.TransactionsClient;
import io.github.perfectgym4j.v2.portal.ClientPortalClient;
import io.github.perfectgym4j.v2.portal.PaymentStatus;
import io.github.perfectgym4j.v2.value.TaxedValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an offer to the end of a contract, to the cent, as {@code src/docs/ways/money.md} tells it; and what readers of changes see of it. */
class MoneyWayTest extends WayTest {

    private static final long CLUB = 2;
    private static final long PLAN = 45;
    private static final long MONTHLY_FREEZE = 6;
    private static final long HOLIDAY = 1;

    private ContractsClient contracts;
    private EntitySet<ContractCharge> charges;
    private List<Copy<? extends VersionedRow>> copies;
    private Copy<ContractFreeze> freezes;
    private long member;
    private long contract;

    @BeforeEach
    void setUp() {
        contracts = gym().client(ContractsClient.class);
        charges = gym().set(ContractCharge.class);
        freezes = copy(ContractFreeze.class);
        copies = List.of(
                copy(Member.class),
                copy(Contract.class),
                copy(ContractCharge.class),
                copy(ContractPayment.class),
                freezes,
                new Copy<>(gym().set(MemberBalance.class), MemberBalance::memberId),
                copy(PosTransaction.class),
                copy(TransactionPayment.class),
                copy(OnlineGateTransaction.class));
        changed();
    }

    private <E extends VersionedEntity> Copy<E> copy(Class<E> rowType) {
        return new Copy<>(gym().set(rowType), VersionedEntity::id);
    }

    /** How many rows of each set have changed since the last time. */
    private Map<String, Integer> changed() {
        Map<String, Integer> changed = new TreeMap<>();
        for (Copy<? extends VersionedRow> copy : copies) {
            int rows = copy.follow().size();
            if (rows > 0) {
                changed.put(copy.name(), rows);
            }
        }
        return changed;
    }

    @Test
    void sumsAreRightAndChangesTellAllOfIt() throws Exception {
        LeadsClient leads = gym().client(LeadsClient.class);
        member = leads.addLead(AddLead.builder(CLUB)
                        .firstName("Max")
                        .lastName("Moss")
                        .email("max@example.com")
                        .build())
                .leadId();
        assertThat(changed()).isEqualTo(Map.of("Members", 1));
        leads.convertLeadToGuestMember(ConvertLead.of(member));
        assertThat(changed()).isEqualTo(Map.of("Members", 1, "MemberBalances", 1));

        ContractSimulation offer = contracts.simulateNewContract(SimulateNewContract.of(CLUB, PLAN, TODAY));
        assertThat(changed()).as("a simulation changes nothing").isEmpty();

        contract = contracts
                .addContract(AddContract.of(member, NewContract.of(PLAN, TODAY, TODAY)))
                .contractId();
        assertThat(gym().set(Member.class).get(member).memberType()).isEqualTo(MemberType.MEMBER);
        assertThat(open())
                .extracting(ContractCharge::type, ContractCharge::dueDate, charge -> charge.amount()
                        .gross())
                .containsExactlyElementsOf(offer.charges().stream()
                        .map(charge -> tuple(charge.type(), charge.dueDate(), charge.amount()))
                        .toList());
        assertThat(sum(open().stream().map(ContractCharge::amount)))
                .isEqualTo(new TaxedValue(
                        sumOf(offer.charges().stream().map(charge -> charge.amountNet())),
                        sumOf(offer.charges().stream().map(charge -> charge.amount())),
                        sumOf(offer.charges().stream().map(charge -> charge.taxes()))));
        assertThat(changed())
                .isEqualTo(Map.of("Members", 1, "Contracts", 1, "ContractCharges", 15, "MemberBalances", 1));
        assertThat(balance()).isEqualByComparingTo("-87.95");

        VisitDetails refused = visit().details();
        assertThat(visit().canEnter()).isFalse();
        assertThat(refused.memberHasNoActiveContract()).isFalse();
        assertThat(refused.membershipBalance()).isEqualByComparingTo("-87.95");
        pay();
        assertThat(visit().canEnter()).isTrue();

        freeze();

        TransactionsClient transactions = gym().client(TransactionsClient.class);
        transactions.addPaymentRefund(AddPaymentRefund.of(
                member, contract, new BigDecimal("-49.00"), "Joining fee", ChargeType.JOINING_FEE, TODAY.atTime(8, 0)));
        assertThat(sum(payments())).isEqualTo(taxed("31.67", "38.95", "7.28"));
        assertThat(balance()).isEqualByComparingTo("-49.00");
        assertThat(changed())
                .isEqualTo(Map.of(
                        "ContractCharges", 1,
                        "ContractPayments", 1,
                        "Transactions", 1,
                        "TransactionPayments", 1,
                        "MemberBalances", 1));

        LocalDate end = TODAY.plusDays(45);
        contracts.cancel(CancelContract.builder(contract, TODAY)
                .endDate(end)
                .cancelReasonId(1)
                .removingBookings()
                .overriddenEarlyTerminationFee(new BigDecimal("25.00"))
                .build());
        Contract cancelled = gym().set(Contract.class).get(contract);
        assertThat(cancelled.endDate()).isEqualTo(end);
        assertThat(cancelled.status()).isEqualTo(ContractStatus.CURRENT);
        assertThat(sum(open().stream().map(ContractCharge::amount))).isEqualTo(taxed("92.61", "113.90", "21.29"));
        assertThat(balance()).as("what is due today").isEqualByComparingTo("-74.00");
        assertThat(changed()).isEqualTo(Map.of("Contracts", 1, "ContractCharges", 12, "MemberBalances", 1));

        // What was asked for is what was paid, refunds taken off, and what is open.
        TaxedValue asked =
                sum(rows().stream().filter(charge -> !charge.isCancelled()).map(ContractCharge::amount));
        assertThat(asked)
                .isEqualTo(sum(Stream.of(sum(payments()), sum(open().stream().map(ContractCharge::amount)))));
        assertThat(rows()).allSatisfy(charge -> assertThat(
                        charge.amount().net().add(charge.amount().vat()))
                .isEqualByComparingTo(charge.amount().gross()));
        copies.forEach(Copy::check);
    }

    private void pay() throws Exception {
        List<ContractCharge> due = charges.rows(ContractCharge.query()
                        .where(
                                ContractCharge.CONTRACT_ID.eq(contract),
                                ContractCharge.LEFT_TO_PAY.gt(BigDecimal.ZERO),
                                ContractCharge.DUE_DATE.le(TODAY)))
                .toList();
        PaymentItems items = PaymentItems.none();
        for (ContractCharge charge : due) {
            items = items.charge(charge.id(), charge.leftToPay());
        }
        assertThat(items.total()).isEqualByComparingTo("87.95");
        RedirectPayment payment = gym().client(PaymentsClient.class)
                .payWithRedirect(PayWithRedirect.of(member, CLUB, items, "https://club.example/paid"));
        assertThat(status(payment)).isEqualTo(PaymentStatus.IN_PROGRESS);
        assertThat(changed()).isEqualTo(Map.of("OnlineGateTransactions", 1));
        assertThat(press(payment, "paid")).isEqualTo("https://club.example/paid?processKey=" + payment.processKey());
        assertThat(status(payment)).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(payments())
                .containsExactly(
                        taxed("15.45", "19", "3.55"), taxed("39.84", "49", "9.16"), taxed("16.22", "19.95", "3.73"));
        assertThat(balance()).isZero();
        assertThat(changed())
                .isEqualTo(Map.of(
                        "OnlineGateTransactions", 1,
                        "ContractCharges", 3,
                        "ContractPayments", 3,
                        "Transactions", 3,
                        "TransactionPayments", 3,
                        "MemberBalances", 1));
        press(payment, "paid");
        assertThat(changed()).as("a button that is pressed twice").isEmpty();
    }

    private void freeze() {
        long freeze = contracts
                .freeze(FreezeContract.of(contract, MONTHLY_FREEZE, HOLIDAY))
                .contractFreezeId();
        assertThat(days(freeze)).containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));
        assertThat(changed()).isEqualTo(Map.of("Contracts", 1, "ContractFreezes", 1, "ContractCharges", 1));
        contracts.updateFreeze(
                freeze, FreezePatch.builder().endDate(LocalDate.of(2027, 2, 1)).build());
        assertThat(days(freeze)).containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1));
        assertThat(changed()).isEqualTo(Map.of("Contracts", 1, "ContractFreezes", 1));
        contracts.deleteFreeze(new DeleteFreeze(freeze));
        assertThat(changed())
                .as("the fee; there are no tombstones of freezes")
                .isEqualTo(Map.of("Contracts", 1, "ContractCharges", 1));
        freezes.forget(freeze);
    }

    private List<LocalDate> days(long freeze) {
        ContractFreeze found = gym().set(ContractFreeze.class).get(freeze);
        return List.of(found.startDate(), found.endDate());
    }

    private VisitValidation visit() {
        return gym().client(AccessControlClient.class).validateMemberVisit(ValidateMemberVisit.ofClub(member, CLUB));
    }

    private PaymentStatus status(RedirectPayment payment) {
        return gym().client(ClientPortalClient.class)
                .paymentStatus(payment.processKey())
                .status();
    }

    /** Presses a button of the page on which one pays, and tells where that leads. */
    private static String press(RedirectPayment payment, String button) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(payment.url()))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("outcome=" + button))
                                .build(),
                        BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElse(null);
    }

    private List<ContractCharge> rows() {
        return charges.rows(ContractCharge.query()
                        .where(ContractCharge.CONTRACT_ID.eq(contract))
                        .orderBy(ContractCharge.ID.ascending()))
                .toList();
    }

    private List<ContractCharge> open() {
        return rows().stream().filter(charge -> charge.leftToPay().signum() > 0).toList();
    }

    private Stream<TaxedValue> payments() {
        return gym().set(ContractPayment.class)
                .rows(ContractPayment.query()
                        .where(ContractPayment.CONTRACT_ID.eq(contract))
                        .orderBy(ContractPayment.ID.ascending()))
                .map(ContractPayment::amount)
                .map(MoneyWayTest::inCents);
    }

    private BigDecimal balance() {
        return gym().set(MemberBalance.class).get(member).currentBalance();
    }

    private static TaxedValue sum(Stream<TaxedValue> values) {
        return values.map(MoneyWayTest::inCents)
                .reduce(
                        taxed("0", "0", "0"),
                        (one, other) -> new TaxedValue(
                                one.net().add(other.net()),
                                one.gross().add(other.gross()),
                                one.vat().add(other.vat())));
    }

    private static BigDecimal sumOf(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static TaxedValue taxed(String net, String gross, String vat) {
        return inCents(new TaxedValue(new BigDecimal(net), new BigDecimal(gross), new BigDecimal(vat)));
    }

    /** Without rounding: more than cents is a fault. */
    private static TaxedValue inCents(TaxedValue value) {
        return new TaxedValue(
                value.net().setScale(2), value.gross().setScale(2), value.vat().setScale(2));
    }
}
