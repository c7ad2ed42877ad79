package io.github.perfectgym4j.days;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.days.Account.Entry;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.UserClass;
import io.github.perfectgym4j.v1.users.UserDetails;
import io.github.perfectgym4j.v1.users.UsersClient;
import io.github.perfectgym4j.v2.access.MemberClubVisit;
import io.github.perfectgym4j.v2.classes.ClassBooking;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.contracts.Contract;
import io.github.perfectgym4j.v2.contracts.ContractCharge;
import io.github.perfectgym4j.v2.contracts.ContractFreeze;
import io.github.perfectgym4j.v2.contracts.ContractPayment;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.members.MemberBalance;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.payments.CashlessDebitPosTransaction;
import io.github.perfectgym4j.v2.payments.PosTransaction;
import io.github.perfectgym4j.v2.payments.TransactionPayment;
import io.github.perfectgym4j.v2.payments.TransactionPaymentType;
import io.github.perfectgym4j.v2.products.MemberProduct;
import io.github.perfectgym4j.v2.products.WarehouseState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What both versions tell of the members of two days, and whether that is what the threads did. */
final class Books {

    /** Ways to pay that move no money through a till. */
    private static final Set<TransactionPaymentType> CASHLESS =
            Set.of(TransactionPaymentType.CASHLESS_DEBIT, TransactionPaymentType.CASHLESS_PREPAID);

    private final Gym gym;
    private final Map<Long, MemberBalance> balances;
    private final Map<Long, List<ContractCharge>> charges;
    private final Map<Long, List<ContractPayment>> payments;
    private final Map<Long, List<CashlessDebitPosTransaction>> debts;
    private final Map<Long, List<TransactionPayment>> tills;
    private final Map<Long, List<PosTransaction>> sales;
    private final Map<Long, List<MemberProduct>> products;
    private final Map<Long, List<MemberClubVisit>> visits;
    private final Map<Long, List<ContractFreeze>> freezes;
    private final Map<Long, Contract> contracts;
    private final List<ClassBooking> bookings;

    Books(Gym gym) {
        this.gym = gym;
        balances = all(MemberBalance.class).collect(Collectors.toMap(MemberBalance::memberId, row -> row));
        charges = byKey(ContractCharge.class, ContractCharge::memberId);
        payments = byKey(ContractPayment.class, ContractPayment::memberId);
        debts = byKey(CashlessDebitPosTransaction.class, CashlessDebitPosTransaction::memberId);
        tills = byKey(TransactionPayment.class, TransactionPayment::memberId);
        sales = byKey(PosTransaction.class, PosTransaction::memberId);
        products = byKey(MemberProduct.class, MemberProduct::memberId);
        visits = byKey(MemberClubVisit.class, MemberClubVisit::memberId);
        freezes = byKey(ContractFreeze.class, ContractFreeze::contractId);
        contracts = all(Contract.class).collect(Collectors.toMap(Contract::id, row -> row));
        bookings = all(ClassBooking.class)
                .filter(booking -> gym.classIds().contains(booking.classId()) && !booking.isCanceled())
                .toList();
    }

    private <E> Stream<E> all(Class<E> rowType) {
        return gym.api().set(rowType).rows(Query.all());
    }

    private <E> Map<Long, List<E>> byKey(Class<E> rowType, Function<E, Long> key) {
        return all(rowType).filter(row -> key.apply(row) != null).collect(Collectors.groupingBy(key));
    }

    private static <E> Stream<E> of(Map<Long, List<E>> rows, long key) {
        return rows.getOrDefault(key, List.of()).stream();
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void checkMembers(List<Account> accounts) {
        List<Long> ids = accounts.stream().map(Account::memberId).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all(Member.class)
                        .map(Member::id)
                        .filter(id -> id >= ids.stream().min(Long::compare).orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(contracts.values().stream()
                        .filter(contract -> ids.contains(contract.memberId()))
                        .map(Contract::id))
                .containsExactlyInAnyOrderElementsOf(
                        accounts.stream().map(Account::contractId).toList());
    }

    void check(Account account) {
        checkMoney(account);
        checkContract(account);
        checkProducts(account);
        checkVisits(account);
        checkPlaces(account);
    }

    private void checkMoney(Account account) {
        long id = account.memberId();
        BigDecimal prepaid = balances.get(id).prepaidBalance();
        BigDecimal atTheTill = sum(of(debts, id).map(CashlessDebitPosTransaction::amountLeftToPay));
        BigDecimal owed = atTheTill.add(sum(
                of(charges, id).filter(charge -> charge.contractId() == null).map(ContractCharge::leftToPay)));
        BigDecimal forContract = paid(id, Objects::nonNull);
        BigDecimal forSales = account.sum(Entry.OWED).subtract(owed);
        assertThat(forSales).as("debts that were paid").isNotNegative();
        assertThat(sum(of(tills, id)
                        .filter(payment -> !CASHLESS.contains(payment.type()))
                        .map(payment -> payment.amount().gross())))
                .as("money in the tills")
                .isEqualByComparingTo(account.sum(Entry.TILL));
        assertThat(prepaid.add(forContract).add(forSales).add(account.sum(Entry.BOUGHT)))
                .as("where the money is")
                .isEqualByComparingTo(account.sum(Entry.TILL).add(account.sum(Entry.BONUS)));
        assertThat(prepaid).isNotNegative();
        assertThat(balances.get(id).currentBalance().negate())
                .as("debts of today")
                .isEqualByComparingTo(sum(of(charges, id)
                                .filter(charge -> !charge.dueDate().isAfter(Gym.LAST_DAY))
                                .map(ContractCharge::leftToPay))
                        .add(atTheTill));
        UserDetails user = gym.api().client(UsersClient.class).user(id);
        assertThat(user.prepaidAmount()).isEqualByComparingTo(prepaid);
    }

    private BigDecimal paid(long memberId, Predicate<Long> contract) {
        return sum(of(payments, memberId)
                .filter(payment -> contract.test(payment.contractId()))
                .map(payment -> payment.amount().gross()));
    }

    private void checkContract(Account account) {
        int cancelled = account.count(Entry.CANCELLED);
        Contract contract = contracts.get(account.contractId());
        LocalDate cancelDate = contract.cancelDate();
        assertThat(cancelled).as("a contract is cancelled once").isLessThan(2);
        assertThat(cancelDate != null).isEqualTo(cancelled == 1);
        assertThat(of(freezes, account.contractId())).hasSize(account.count(Entry.FROZEN));
        BigDecimal settled = sum(of(charges, account.memberId())
                .filter(charge -> charge.contractId() != null && !charge.isCancelled())
                .map(charge -> charge.amount().gross().subtract(charge.leftToPay())));
        BigDecimal paid = paid(account.memberId(), Objects::nonNull);
        if (cancelled == 0 && of(charges, account.memberId()).noneMatch(ContractCharge::isCancelled)) {
            assertThat(settled).as("charges against payments").isEqualByComparingTo(paid);
        } else {
            assertThat(settled).as("charges against payments").isLessThanOrEqualTo(paid);
        }
    }

    private void checkProducts(Account account) {
        List<MemberProduct> had = of(products, account.memberId()).toList();
        assertThat(sum(had.stream().map(MemberProduct::initialQuantity)))
                .as("bought")
                .isEqualByComparingTo(account.sum(Entry.UNITS_BOUGHT));
        assertThat(sum(had.stream().map(MemberProduct::currentQuantity)))
                .as("left")
                .isEqualByComparingTo(account.sum(Entry.UNITS_BOUGHT).subtract(account.sum(Entry.UNITS_USED)));
        assertThat(sum(of(sales, account.memberId())
                        .filter(sale -> sale.productId() != null)
                        .map(PosTransaction::productQuantity)))
                .as("sold")
                .isEqualByComparingTo(account.sum(Entry.UNITS_BOUGHT));
    }

    private void checkVisits(Account account) {
        List<MemberClubVisit> made = of(visits, account.memberId()).toList();
        long inside = made.stream().filter(visit -> visit.leaveDate() == null).count();
        assertThat(made).hasSize(account.count(Entry.ENTERED));
        assertThat(inside).isEqualTo(account.count(Entry.ENTERED) - account.count(Entry.LEFT));
        UsersClient users = gym.api().client(UsersClient.class);
        assertThat(users.user(account.memberId()).presentInClub()).isEqualTo(inside > 0);
        assertThat(users.visitsChangedSince(account.memberId(), 0)).hasSameSizeAs(made);
    }

    private void checkPlaces(Account account) {
        assertThat(account.places().values()).isSubsetOf(0, 1);
        account.places().forEach((classId, count) -> {
            List<ClassBooking> found = bookings.stream()
                    .filter(booking -> booking.classId().equals(classId) && booking.memberId() == account.memberId())
                    .toList();
            assertThat(found).as("class %d", classId).hasSize(count);
            UserClass seen = gym.api().client(ClassesClient.class).userClass(classId, account.memberId());
            assertThat(seen.booked() || seen.standby()).isEqualTo(count == 1);
            assertThat(found.stream().anyMatch(ClassBooking::isStandby)).isEqualTo(seen.standby());
        });
    }

    void checkClasses() {
        List<FitnessClass> held = all(FitnessClass.class)
                .filter(row -> gym.classIds().contains(row.id()))
                .toList();
        assertThat(held).hasSameSizeAs(gym.classIds()).allSatisfy(row -> {
            List<ClassBooking> places = bookings.stream()
                    .filter(place -> place.classId().equals(row.id()))
                    .toList();
            int standby = (int) places.stream().filter(ClassBooking::isStandby).count();
            int taken = places.size() - standby;
            assertThat(row.attendeesCount()).as("with those who wait").isEqualTo(places.size());
            assertThat(gym.api()
                            .client(ClassesClient.class)
                            .userClass(row.id(), gym.members().get(0).memberId())
                            .attendeesCount())
                    .as("without them, in version 1")
                    .isEqualTo(taken);
            assertThat(taken).isLessThanOrEqualTo(row.attendeesLimit());
            assertThat(standby).isLessThanOrEqualTo(row.standbyListLimit());
            assertThat(standby == 0 || taken == row.attendeesLimit())
                    .as("nobody waits while there is a place")
                    .isTrue();
            assertThat(places.stream().map(ClassBooking::memberId)).doesNotHaveDuplicates();
        });
    }

    void checkStock(List<Account> accounts) {
        BigDecimal sold = sum(accounts.stream().map(account -> account.sum(Entry.UNITS_BOUGHT)));
        BigDecimal left = sum(gym.api()
                .set(WarehouseState.class)
                .rows(WarehouseState.query().where(WarehouseState.PRODUCT_ID.eq(gym.barId())))
                .map(WarehouseState::currentState));
        assertThat(left)
                .isEqualByComparingTo(BigDecimal.valueOf(gym.delivered().get()).subtract(sold))
                .isNotNegative();
    }
}
