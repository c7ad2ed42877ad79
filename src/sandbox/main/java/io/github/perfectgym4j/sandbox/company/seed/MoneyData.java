package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Charge;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.invoices.CompanyInvoice;
import io.github.perfectgym4j.sandbox.company.invoices.Invoice;
import io.github.perfectgym4j.sandbox.company.invoices.InvoiceItem;
import io.github.perfectgym4j.sandbox.company.invoices.InvoiceLink;
import io.github.perfectgym4j.sandbox.company.invoices.Invoices;
import io.github.perfectgym4j.sandbox.company.invoices.Partner;
import io.github.perfectgym4j.sandbox.company.money.Taxed;
import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayments;
import io.github.perfectgym4j.sandbox.company.people.SampleMember;
import io.github.perfectgym4j.sandbox.company.pos.PosPayment;
import io.github.perfectgym4j.sandbox.company.pos.PosPayment.Means;
import io.github.perfectgym4j.sandbox.company.pos.PosTransaction;
import io.github.perfectgym4j.sandbox.company.shop.Holdings;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.company.shop.ProductUse;
import io.github.perfectgym4j.sandbox.company.shop.Purchase;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Sales, invoices and revenue of former days.
 *
 * <ul>
 *   <li>Transactions 99075 and 99076: what member 236 bought, as in the vendor's samples; 99077, bought on account by the same member and paid
 *       later (charge 49001). Invoice 501 is about 99076.
 *   <li>Company invoices 601, not paid, 602, which will be issued next month, and 603, paid.
 *   <li>Electronic payments: one by card, one collected from a bank account.
 *   <li>Deferred revenue of the last fees of members 2 to 4.
 * </ul>
 */
final class MoneyData {

    private static final long CLUB = 2;
    private static final long DEBT = 49_001;
    private static final LocalDateTime BOUGHT = LocalDateTime.of(2018, 10, 1, 9, 0);
    private static final BigDecimal TRAININGS = new BigDecimal(300);
    private static final BigDecimal WATER = new BigDecimal(5);

    private final Company company;
    private final Guard guard;
    private final LocalDate today;

    private MoneyData(Company company) {
        this.company = company;
        this.guard = company.guard();
        today = company.homeTime().now(CLUB).toLocalDate();
    }

    static void fill(Company company) {
        MoneyData data = new MoneyData(company);
        data.sales();
        data.electronicPayments();
        data.invoices();
        data.companyInvoices();
        data.revenue();
    }

    private void sales() {
        long first = Holdings.FIRST_PURCHASE;
        put(first, 1, "BodyShaping", PosTransaction.Item.product(10, 1), BigDecimal.ZERO);
        pay(put(first + 1, 2, "1 x PT", PosTransaction.Item.product(10, 10), TRAININGS), 1, "Cash", TRAININGS);
        PosTransaction onAccount = put(first + 2, 3, "Mineral water", PosTransaction.Item.product(1, 1), WATER);
        pay(onAccount, 2, Means.DEBIT.type(), WATER);
        pay(onAccount, 3, "Cash", WATER);
        Charge charge = new Charge(SampleMember.ID, null, Fee.Type.OTHER, null, "Mineral water", BOUGHT, WATER);
        company.contracts()
                .fees()
                .put(new Fee(
                        DEBT, guard.nextTimestamp(), Fee.State.VALID, charge, BigDecimal.ZERO, BOUGHT.plusDays(2)));
        company.pos().owe(DEBT, onAccount);
        drink(first + 2);
    }

    private void drink(long id) {
        Product water = company.shop().find(1).orElseThrow();
        Holdings holdings = company.shop().holdings();
        holdings.purchases()
                .put(new Purchase(
                        id,
                        guard.nextTimestamp(),
                        id,
                        SampleMember.ID,
                        CLUB,
                        water,
                        water.name(),
                        WATER,
                        0,
                        1,
                        BOUGHT,
                        BOUGHT.plusYears(1),
                        water.shelf().clubIds(),
                        false));
        holdings.uses()
                .put(new ProductUse(95_000, guard.nextTimestamp(), id, SampleMember.ID, CLUB, 1, BOUGHT.plusHours(1)));
    }

    private PosTransaction put(long id, long receipt, String description, PosTransaction.Item item, BigDecimal gross) {
        return company.pos()
                .table()
                .put(new PosTransaction(
                        id,
                        guard.nextTimestamp(),
                        false,
                        SampleMember.ID,
                        CLUB,
                        BOUGHT,
                        BOUGHT,
                        receipt,
                        description,
                        item,
                        gross,
                        null));
    }

    private void pay(PosTransaction transaction, int number, String type, BigDecimal gross) {
        company.pos()
                .payments()
                .put(new PosPayment(
                        40_000_000L + number,
                        guard.nextTimestamp(),
                        false,
                        transaction.id(),
                        transaction.memberId(),
                        CLUB,
                        BOUGHT,
                        transaction.receipt(),
                        Means.of(type),
                        gross));
    }

    private void electronicPayments() {
        String provider = OnlinePayments.DEFAULT_PROVIDER;
        BigDecimal monthly = new BigDecimal("39.90");
        company.payments().ePayments().book(true, 2, CLUB, monthly, "Payment by card", provider, true);
        company.payments().ePayments().book(false, 3, CLUB, monthly, "Direct debit", "GoCardless", true);
        company.payments()
                .online()
                .sample(
                        3,
                        CLUB,
                        monthly,
                        "Payment on a page",
                        LocalDate.of(2018, 10, 1).atTime(9, 0));
    }

    private void invoices() {
        Invoices invoices = company.invoices();
        invoices.toMembers()
                .put(new Invoice(501, guard.nextTimestamp(), false, "FV/501/2018", BOUGHT, SampleMember.ID));
        Taxed value = Taxed.of(TRAININGS, VatRate.STANDARD);
        invoices.items().add(new InvoiceItem(5011, 501, 1, "1 x PT", 10, value));
        invoices.links().add(new InvoiceLink(50111, Holdings.FIRST_PURCHASE + 1, 40_000_001L, 5011, "FV/501/2018"));
    }

    private void companyInvoices() {
        Invoices invoices = company.invoices();
        partner(701, "Sandbox Gyms", "Operates the clubs", "ul. Prosta 1");
        partner(702, "Contoso", "Pays for its staff", "Brückenweg 3");
        LocalDateTime lastWeek = today.minusDays(7).atStartOfDay();
        companyInvoice(601, lastWeek, null);
        companyInvoice(602, today.plusMonths(1).withDayOfMonth(1).atStartOfDay(), null);
        companyInvoice(603, lastWeek.minusMonths(1), lastWeek);
        invoices.companyLinks().add(new InvoiceLink(60111, Holdings.FIRST_PURCHASE + 2, 40_000_003L, 6011, "FC/601"));
    }

    private void partner(long id, String name, String description, String street) {
        company.invoices()
                .partners()
                .put(new Partner(
                        id,
                        guard.nextTimestamp(),
                        false,
                        name,
                        description,
                        new Partner.Address(street, "00-838", "Warszawa", "Poland"),
                        "PL10000000" + id,
                        BOUGHT,
                        new Partner.Contact("office" + id + "@example.com", "+48 22 555 07 " + id % 100, "Office")));
    }

    private void companyInvoice(long id, LocalDateTime issued, LocalDateTime paid) {
        company.invoices()
                .toCompanies()
                .put(new CompanyInvoice(
                        id,
                        guard.nextTimestamp(),
                        false,
                        "FC/" + id,
                        new CompanyInvoice.Days(issued, issued.plusDays(14), paid),
                        701,
                        702,
                        CLUB));
        Taxed value = Taxed.of(new BigDecimal("1249.95"), VatRate.STANDARD);
        company.invoices().companyItems().add(new InvoiceItem(id * 10 + 1, id, 1, "Memberships", 5, value));
    }

    private void revenue() {
        LocalDate month = today.withDayOfMonth(1);
        List.of(2L, 3L, 4L).forEach(memberId -> company.contracts().fees().ofContract(20_000 + memberId).stream()
                .filter(fee -> fee.type() == Fee.Type.MEMBERSHIP
                        && fee.open().signum() == 0
                        && fee.due().toLocalDate().withDayOfMonth(1).equals(month))
                .forEach(fee -> company.revenues().defer(fee, today)));
    }
}
