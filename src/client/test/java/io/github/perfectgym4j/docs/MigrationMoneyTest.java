package io.github.perfectgym4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.PerfectGymBuilder;
import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.sandbox.Sandbox;
import io.github.perfectgym4j.v1.contracts.FreezePeriod;
import io.github.perfectgym4j.v1.contracts.FreezeType;
import io.github.perfectgym4j.v1.products.BuyProduct;
import io.github.perfectgym4j.v1.products.ProductsClient;
import io.github.perfectgym4j.v2.contracts.Contract;
import io.github.perfectgym4j.v2.contracts.ContractFreeze;
import io.github.perfectgym4j.v2.training.PersonalTrainingBooking;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What migration-money.md shows: both versions do the same. */
class MigrationMoneyTest extends SandboxTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    private static final long DOCUMENTED_MEMBER = 236;
    private static final long DOCUMENTED_CONTRACT = 10358;
    private static final long NEVER_FROZEN = 20_903;
    private static final long IN_DEBT = 42;
    private static final long WITHOUT_CONTRACT = 43;
    private static final long GOLF = 2;
    private static final long HALF_AN_HOUR = 2;
    private static final long TRAINER = 1677;
    private static final long CLUB = 2;

    private MoneyCalls before;
    private MoneyCalls after;

    @Override
    protected Sandbox launch() {
        return Sandbox.start(InstantSource.fixed(Instant.parse(SATURDAY + "T12:00:00Z")));
    }

    @Override
    protected PerfectGymBuilder builder() {
        return super.builder().apiClient("sandbox-client", "sandbox-secret");
    }

    @BeforeEach
    void bothVersions() {
        before = new Version1MoneyCalls(gym());
        after = new Version22MoneyCalls(gym());
    }

    private MoneyCalls version(boolean isNew) {
        return isNew ? after : before;
    }

    @Test
    void theSameIsToBePaid() {
        assertThat(after.toPay(DOCUMENTED_MEMBER)).isPositive().isEqualByComparingTo(before.toPay(DOCUMENTED_MEMBER));
        assertThat(after.toPay(IN_DEBT)).isPositive().isEqualByComparingTo(before.toPay(IN_DEBT));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aContractIsAdded(boolean isNew) {
        version(isNew).contract(WITHOUT_CONTRACT, 45, SATURDAY, SATURDAY.plusDays(1));
        assertThat(gym().set(Contract.class).rows(Contract.query().where(Contract.MEMBER_ID.eq(WITHOUT_CONTRACT))))
                .singleElement()
                .satisfies(contract -> {
                    assertThat(contract.paymentPlanId()).isEqualTo(45);
                    assertThat(contract.signUpDate()).isEqualTo(SATURDAY);
                    assertThat(contract.startDate()).isEqualTo(SATURDAY.plusDays(1));
                });
        assertThat(after.toPay(WITHOUT_CONTRACT)).isPositive().isEqualByComparingTo(before.toPay(WITHOUT_CONTRACT));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aContractIsFrozen(boolean isNew) {
        long daily = gym()
                .client(io.github.perfectgym4j.v1.contracts.ContractsClient.class)
                .freezeTypes(DOCUMENTED_CONTRACT)
                .stream()
                .filter(type -> FreezePeriod.DAY.equals(type.freezePeriod()))
                .mapToLong(FreezeType::id)
                .findFirst()
                .orElseThrow();
        LocalDate april = LocalDate.of(2016, 4, 1);
        version(isNew).freeze(DOCUMENTED_CONTRACT, daily, 1, april, april.plusDays(6));
        assertThat(gym().set(ContractFreeze.class)
                        .rows(ContractFreeze.query().where(ContractFreeze.CONTRACT_ID.eq(DOCUMENTED_CONTRACT))))
                .singleElement()
                .satisfies(freeze -> {
                    assertThat(freeze.startDate()).isEqualTo(april);
                    // The day on which the contract goes on: version 1 names the last day of the freeze.
                    assertThat(freeze.endDate()).isEqualTo(april.plusDays(7));
                    assertThat(freeze.reasonId()).isEqualTo(1);
                });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPaymentIsOpenUntilItIsPaid(boolean isNew) {
        assertThat(version(isNew).payOnline(IN_DEBT)).startsWith("http");
        assertThat(version(isNew).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void moneyAtTheDeskIsNotOwedAnyMore(boolean isNew) {
        BigDecimal owed = before.toPay(IN_DEBT);
        version(isNew).paidAtDesk(IN_DEBT, CLUB, BigDecimal.TEN, SATURDAY.atTime(13, 0));
        assertThat(before.toPay(IN_DEBT)).isEqualByComparingTo(owed.subtract(BigDecimal.TEN));
        assertThat(after.toPay(IN_DEBT)).isEqualByComparingTo(owed.subtract(BigDecimal.TEN));
    }

    @Test
    void anOfferCostsTheSame() {
        assertThat(after.membershipFee(45, CLUB, 11, SATURDAY))
                .isPositive()
                .isEqualByComparingTo(before.membershipFee(45, CLUB, 11, SATURDAY));
    }

    @Test
    void theSameFreezesAreAllowed() {
        assertThat(after.freezeTypes(DOCUMENTED_CONTRACT))
                .isNotEmpty()
                .isEqualTo(before.freezeTypes(DOCUMENTED_CONTRACT));
        assertThat(after.freezeTypes(NEVER_FROZEN))
                .isEqualTo(before.freezeTypes(NEVER_FROZEN))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aProductIsBoughtAndUsed(boolean isNew) {
        assertThat(version(!isNew).use(DOCUMENTED_MEMBER, GOLF, CLUB)).isFalse();
        version(isNew).buy(DOCUMENTED_MEMBER, CLUB, GOLF, SATURDAY);
        assertThat(version(!isNew).use(DOCUMENTED_MEMBER, GOLF, CLUB)).isTrue();
        assertThat(version(!isNew).use(DOCUMENTED_MEMBER, GOLF, CLUB)).isFalse();
    }

    @Test
    void aProductIsUsedUp() {
        gym().client(ProductsClient.class).buy(BuyProduct.of(DOCUMENTED_MEMBER, GOLF, 2));
        assertThat(before.use(DOCUMENTED_MEMBER, GOLF, CLUB)).isTrue();
        assertThat(after.use(DOCUMENTED_MEMBER, GOLF, CLUB)).isTrue();
        assertThat(before.use(DOCUMENTED_MEMBER, GOLF, CLUB)).isFalse();
        assertThat(after.use(DOCUMENTED_MEMBER, GOLF, CLUB)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTrainingIsBooked(boolean isNew) {
        long known = bookings();
        version(isNew).train(60, HALF_AN_HOUR, TRAINER, CLUB, SATURDAY.plusDays(2));
        assertThat(bookings()).isEqualTo(known + 1);
    }

    private long bookings() {
        return gym().set(PersonalTrainingBooking.class)
                .list(PersonalTrainingBooking.query().top(0).count())
                .count();
    }
}
