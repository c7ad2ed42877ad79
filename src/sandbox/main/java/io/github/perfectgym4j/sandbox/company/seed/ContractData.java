package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Charge;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.contracts.Fees;
import io.github.perfectgym4j.sandbox.company.contracts.Freeze;
import io.github.perfectgym4j.sandbox.company.contracts.FreezeType;
import io.github.perfectgym4j.sandbox.company.contracts.Freezing;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.offers.Prices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The contract of the vendor's samples, and generated ones.
 *
 * <ul>
 *   <li>10358 of member 236, with the fees of its sample. Fees 3889 to 3891 of the same member are those of the sample of pending fees;
 *       they belong to no contract, since the sample of the contract's fees does not know them.
 *   <li>20000 plus the key of a member: the contract on plan 45 that members 2 to 70 have had for three months. What was due is paid,
 *       except for member 42, who is in debt. Member 43 has none.
 *   <li>20901, an ended one of member 61; 20902, one of member 60 that starts next month; 20903 of member 62, on plan 47, which cannot be
 *       frozen.
 *   <li>Freeze 1 of contract 20063 is over, freeze 2 of 20064 goes on
 *   <li>21001 to 21130 of member 803: more than fit on a page.
 * </ul>
 */
final class ContractData {

    private static final long IN_DEBT = 42;
    private static final long WITHOUT_CONTRACT = 43;

    private final Company company;
    private final Contracts contracts;
    private final LocalDate month;

    private ContractData(Company company) {
        this.company = company;
        this.contracts = company.contracts();
        month = contracts.now(2).toLocalDate().withDayOfMonth(1);
    }

    static void fill(Company company) {
        ContractData data = new ContractData(company);
        data.sample();
        data.leftOverFees();
        data.generated();
    }

    private void sample() {
        LocalDateTime start = LocalDateTime.of(2016, 1, 26, 0, 0);
        Plan plan = company.offers().plans().find(44).orElseThrow();
        Prices prices = new Prices(new BigDecimal(5), new BigDecimal(12), new BigDecimal(100), BigDecimal.ZERO);
        contracts
                .table()
                .put(new Contract(
                        Contracts.SAMPLE,
                        350_287,
                        false,
                        236,
                        new Contract.Offer(44, 1, List.of(10L), prices),
                        Contract.Sale.in(2),
                        new Contract.Days(start, start, null, null, Contracts.commitment(plan, start.toLocalDate())),
                        null,
                        List.of()));
        Fees fees = contracts.fees();
        LocalDateTime paid = LocalDateTime.of(2017, 10, 29, 10, 7, 14);
        fees.charge(236, Contracts.SAMPLE, Fee.Type.ADMIN, "Open 24m Admin fee", paid, prices.administration());
        fees.charge(236, Contracts.SAMPLE, Fee.Type.JOINING, "Open 24m Joining fee", paid, prices.joining());
        fees.settle(fees.pending(236), new BigDecimal(17), paid);
        IntStream.range(0, 12)
                .mapToObj(LocalDate.of(2017, 10, 1)::plusMonths)
                .forEach(due -> fees.charge(
                        236,
                        Contracts.SAMPLE,
                        Fee.Type.MEMBERSHIP,
                        "Open 24m " + due,
                        due.atStartOfDay(),
                        prices.membership()));
    }

    private void leftOverFees() {
        LocalDateTime joined = LocalDateTime.of(2016, 1, 26, 0, 0);
        leftOver(3890, 448_449, Fee.Type.ADMIN, "Basic 6m, half admin fee", joined, "19");
        leftOver(3889, 448_447, Fee.Type.PRORATA, "Basic 6m, part of January: 6 days", joined, "3.85");
        leftOver(
                3891,
                448_451,
                Fee.Type.MEMBERSHIP,
                "Basic, February 2016 at half price",
                LocalDateTime.of(2016, 2, 2, 0, 0),
                "9.95");
    }

    private void leftOver(
            long id, long timestamp, Fee.Type type, String description, LocalDateTime due, String amount) {
        BigDecimal gross = new BigDecimal(amount);
        Charge charge = new Charge(236, null, type, null, description, due, gross);
        contracts.fees().put(new Fee(id, timestamp, Fee.State.VALID, charge, gross, null));
    }

    private void generated() {
        company.members()
                .list(
                        member -> member.id() >= 2 && member.id() <= 70 && member.id() != WITHOUT_CONTRACT,
                        (one, two) -> Long.compare(one.id(), two.id()))
                .forEach(member -> {
                    make(20_000 + member.id(), member.id(), 45, month.minusMonths(3));
                    if (member.id() != IN_DEBT) {
                        payWhatIsDue(member.id());
                    }
                });
        LocalDate before = month.minusMonths(20);
        Contract former = make(20_901, 61, 45, before);
        LocalDateTime end = before.plusMonths(12).minusDays(1).atStartOfDay();
        payWhatIsDue(61);
        Contract.Days days = former.days();
        contracts
                .table()
                .put(new Contract(
                        former.id(),
                        company.guard().nextTimestamp(),
                        false,
                        61,
                        former.offer(),
                        former.sale(),
                        new Contract.Days(days.signed(), days.start(), end.minusMonths(2), end, days.commitment()),
                        null,
                        List.of()));
        make(20_902, 60, 46, month.plusMonths(1));
        make(20_903, 62, 47, month);
        IntStream.rangeClosed(1, 130).forEach(i -> make(21_000 + i, 803, 46, month));
        freeze(1, 20_063, month.minusMonths(2), month.minusMonths(2).plusDays(2));
        LocalDate today = contracts.now(64).toLocalDate();
        freeze(2, 20_064, today.minusDays(1), today.plusDays(3));
    }

    private void freeze(long id, long contractId, LocalDate first, LocalDate last) {
        contracts
                .freezes()
                .put(
                        contractId,
                        new Freeze(
                                id,
                                company.guard().nextTimestamp(),
                                FreezeType.find(7).orElseThrow(),
                                Freezing.REASONS.get(0),
                                first.atStartOfDay(),
                                last.atTime(23, 59, 59),
                                Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1,
                                BigDecimal.ZERO,
                                null));
    }

    private Contract make(long id, long memberId, long planId, LocalDate start) {
        Plan plan = company.offers().plans().find(planId).orElseThrow();
        LocalDateTime first = start.atStartOfDay();
        return contracts.make(id, memberId, plan, new Contracts.Wanted(planId, first, first.minusDays(3), List.of()));
    }

    private void payWhatIsDue(long memberId) {
        LocalDateTime now = contracts.now(memberId);
        Fees fees = contracts.fees();
        fees.pending(memberId).stream()
                .filter(fee -> fee.due().isBefore(now))
                .forEach(fee -> fees.settle(List.of(fee), fee.open(), fee.due()));
    }
}
