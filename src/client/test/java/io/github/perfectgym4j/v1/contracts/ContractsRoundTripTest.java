package io.github.perfectgym4j.v1.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v1.common.GeneralError;
import io.github.perfectgym4j.v1.paging.Changes;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All Contracts operations over a real HTTP exchange, with the vendor's oddities off and on. */
class ContractsRoundTripTest extends SandboxTest {

    private static final long DOCUMENTED = 10358;
    private static final LocalDateTime APRIL = LocalDateTime.of(2016, 4, 1, 0, 0);

    private ContractsClient contracts;

    @BeforeEach
    void client() {
        contracts = gym().client(ContractsClient.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q24TheDocumentedContract(boolean quirks) {
        switches().quirks(quirks);
        ContractDetails contract = contracts.contract(DOCUMENTED);
        assertThat(contract.signDate()).isEqualTo(LocalDateTime.of(2016, 1, 26, 0, 0));
        assertThat(contract.endDate()).isNull();
        assertThat(contract.status()).isEqualTo(ContractStatus.CURRENT);
        assertThat(contract.membership().name()).isEqualTo("Open");
        assertThat(contract.paymentPlan().id()).isEqualTo(44);
        assertThat(contract.discounts()).hasSize(1);
        assertThat(contract.freezes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q52AndQ53ContractsOfAMemberAndOfTheCompany(boolean quirks) {
        switches().quirks(quirks);
        assertThat(contracts.contractsOfUser(803))
                .as("more than a page, all at once")
                .hasSize(130);
        assertThat(contracts.contractsOfUser(43)).isEmpty();
        assertThat(contracts.contractsOfUser(236)).singleElement().satisfies(contract -> {
            assertThat(contract.id()).isEqualTo(DOCUMENTED);
            assertThat(contract.signDate()).isNotNull();
        });
        assertThat(Changes.since(0, contracts::changedSince))
                .hasSizeGreaterThan(190)
                .extracting(ContractDetails::timestamp)
                .isSorted();
        assertThat(switches().counts().requests("GET", "Contracts/Contracts")).isEqualTo(3 + 3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q28AndQ79FeesPaidAndPending(boolean quirks) {
        switches().quirks(quirks);
        ContractFeeStatement fees = contracts.fees(DOCUMENTED);
        assertThat(fees.administrationFee()).isEqualByComparingTo("12");
        assertThat(fees.freezeFee()).isZero();
        assertThat(fees.totalFee()).isEqualByComparingTo("1217");
        assertThat(fees.paidTransactions()).hasSize(2);
        assertThat(fees.pendingTransactions()).hasSize(12).allSatisfy(fee -> assertThat(fee.owed())
                .isEqualByComparingTo("100"));
        assertThat(fees.pendingTransactions().stream()
                        .map(ContractFeeDetails::owed)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1200");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q04AndQ32AndQ54AContractIsPausedOnceAtATime(boolean quirks) {
        switches().quirks(quirks);
        List<FreezeType> types = contracts.freezeTypes(DOCUMENTED);
        FreezeType daily = types.stream()
                .filter(type -> FreezePeriod.DAY.equals(type.freezePeriod()))
                .findFirst()
                .orElseThrow();
        FreezeTypeDetails possible = contracts.freezeType(daily.id(), DOCUMENTED);
        assertThat(possible.availableStartDates())
                .first()
                .extracting(FreezeStartDate::startMonthDate)
                .isEqualTo(APRIL);
        assertThat(possible.freezeMaxLength()).isEqualTo(30);
        assertThat(contracts.freezeReasons()).contains(new FreezeReason(1L, "Holiday"));

        FreezeContract week = new FreezeContract(daily.id(), 1, APRIL, APRIL.plusDays(6));
        assertThat(contracts.freeze(DOCUMENTED, week).freezes()).singleElement().satisfies(freeze -> {
            assertThat(freeze.startDate()).isEqualTo(APRIL);
            assertThat(freeze.endDate()).isEqualTo(LocalDateTime.of(2016, 4, 7, 23, 59, 59));
            assertThat(freeze.reason().name()).isEqualTo("Holiday");
            assertThat(freeze.type().id()).isEqualTo(daily.id());
            assertThat(freeze.type().maximumInterval()).isEqualTo(8);
        });
        RequestRefusedException again =
                catchThrowableOfType(RequestRefusedException.class, () -> contracts.freeze(DOCUMENTED, week));
        assertThat(again.has(FreezeContractError.INVALID_FREEZE_PARAMETERS)).isTrue();
        RequestRefusedException unknown = catchThrowableOfType(
                RequestRefusedException.class,
                () -> contracts.freeze(DOCUMENTED, new FreezeContract(999, 1, APRIL, APRIL.plusDays(6))));
        assertThat(unknown.has(GeneralError.INVALID_PROPERTY_ID)).isTrue();
        assertThat(contracts.freezeTypes(20_903)).as("its plan allows no pause").isEmpty();
    }
}
