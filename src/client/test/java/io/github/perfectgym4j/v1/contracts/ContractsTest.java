package io.github.perfectgym4j.v1.contracts;

import static io.github.perfectgym4j.v1.Samples.element;
import static io.github.perfectgym4j.v1.Samples.json;
import static io.github.perfectgym4j.v1.Samples.list;
import static io.github.perfectgym4j.v1.Samples.one;
import static io.github.perfectgym4j.v1.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v1.WireTest;
import io.github.perfectgym4j.v1.common.FeeType;
import io.github.perfectgym4j.v1.common.GeneralError;
import io.github.perfectgym4j.v1.discounts.DiscountType;
import io.github.perfectgym4j.v1.paging.Changes;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Contracts area: the contract's examples, its quirks, and what goes on the wire. */
class ContractsTest extends WireTest {

    private static final LocalDateTime SIGNED = LocalDateTime.of(2016, 1, 26, 0, 0);
    private static final FreezeContract WEEK =
            new FreezeContract(7, 1, LocalDateTime.of(2016, 4, 1, 0, 0), LocalDateTime.of(2016, 4, 7, 0, 0));

    private ContractsClient contracts;

    @BeforeEach
    void client() {
        contracts = client(ContractsClient.class);
    }

    @Test
    void theDocumentedContract() {
        answer(sample("contract"));
        ContractDetails contract = contracts.contract(10358);
        assertThat(sent()).isEqualTo(new Sent("GET Contracts/Contract", List.of("contractId=10358"), null, ""));
        assertThat(contract.id()).isEqualTo(10358);
        assertThat(contract.timestamp()).isEqualTo(350287);
        assertThat(contract.isTombstone()).isFalse();
        assertThat(contract.startDate()).isEqualTo(SIGNED);
        assertThat(contract.membership().name()).isEqualTo("Open");
        assertThat(contract.paymentPlan().name()).isEqualTo("Open 24m");
        assertThat(contract.paymentPlan().isAddOnPaymentPlan()).isFalse();
        assertThat(contract.discounts()).singleElement().satisfies(discount -> {
            assertThat(discount.administrationFeeDiscountType()).isEqualTo(DiscountType.VALUE);
            assertThat(discount.administrationFeeDiscountValue()).isZero();
            assertThat(discount.joiningFeeDiscountType()).isEqualTo(DiscountType.NONE);
            assertThat(discount.membershipFeeDiscountType()).isEqualTo(DiscountType.PERCENT);
            assertThat(discount.membershipFeeDiscountValue()).isEqualByComparingTo("50");
            assertThat(discount.combineDiscounts()).isEmpty();
        });
        assertThat(contract.freezes()).isEmpty();
        assertThat(contract.status()).isEqualTo(ContractStatus.CURRENT);
        assertThat(contract.isCurrent()).isTrue();
        assertThat(contract.isActive()).isTrue();
        assertThat(contract).isEqualTo(one(ContractDetails.class, sample("contract-normalized")));
        assertThat(contract).hasToString("ContractDetails[id=10358]");
    }

    @Test
    void q14BlankDatesAndValuesAreNull() {
        ContractDetails contract = one(ContractDetails.class, sample("contract"));
        assertThat(contract.cancelDate()).isNull();
        assertThat(contract.endDate()).isNull();
        assertThat(contract.documentUrl()).isNull();
        assertThat(contract.discounts().get(0).joiningFeeDiscountValue()).isNull();
    }

    @Test
    void q24SignedUnderEitherName() {
        assertThat(one(ContractDetails.class, sample("contract")).signDate()).isEqualTo(SIGNED);
        assertThat(one(ContractDetails.class, sample("contract-normalized")).signDate())
                .isEqualTo(SIGNED);
        assertThat(one(ContractFeeStatement.class, sample("fees")).signDate()).isEqualTo(SIGNED);
        assertThat(element(Contract.class, "'signDate':'2016-01-26T00:00:00'").signDate())
                .isEqualTo(SIGNED);
    }

    @Test
    void q52AllContractsOfAMemberWithoutPaging() {
        answer(sample("contracts"));
        assertThat(contracts.contractsOfUser(236)).singleElement().satisfies(contract -> {
            assertThat(contract.id()).isEqualTo(10358);
            assertThat(contract.signDate()).isEqualTo(SIGNED);
            assertThat(contract.commitmentDate()).isNull();
            assertThat(contract.isActive()).isTrue();
        });
        assertThat(sent().query()).containsExactly("userId=236");
        assertThat(list(Contract.class, sample("contracts")))
                .isEqualTo(list(Contract.class, sample("contracts-normalized")));
    }

    @Test
    void q53TheCounterAloneWalksTheCompanysContracts() {
        answer(sample("contract"));
        assertThat(Changes.since(350286, contracts::changedSince))
                .extracting(ContractDetails::id)
                .containsExactly(10358L);
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Contracts/Contracts");
            assertThat(request.query()).containsExactly("timestamp=350286");
        });
    }

    @Test
    void theDocumentedFees() {
        answer(sample("fees"));
        ContractFeeStatement fees = contracts.fees(10358);
        assertThat(sent().call()).isEqualTo("GET Contracts/Contract/Fees");
        assertThat(fees.joiningFee()).isEqualByComparingTo("5");
        assertThat(fees.membershipFee()).isEqualByComparingTo("100");
        assertThat(fees.totalFee()).isEqualByComparingTo("1217");
        assertThat(fees.status()).isEqualTo(ContractStatus.CURRENT);
        assertThat(fees.isCurrent()).isTrue();
        assertThat(fees.paidTransactions())
                .extracting(ContractFeeDetails::type, ContractFeeDetails::date)
                .containsExactly(
                        tuple(FeeType.ADMINISTRATION, LocalDateTime.of(2017, 10, 29, 10, 7, 14)),
                        tuple(FeeType.JOINING, LocalDateTime.of(2017, 10, 29, 10, 7, 14)));
        assertThat(fees.pendingTransactions()).hasSize(12);
        assertThat(fees).isEqualTo(one(ContractFeeStatement.class, sample("fees-normalized")));
    }

    @Test
    void q28AndQ40MisspeltFees() {
        ContractFeeStatement fees = one(ContractFeeStatement.class, sample("fees"));
        assertThat(fees.administrationFee()).isEqualByComparingTo("12");
        assertThat(fees.freezeFee()).isZero();
        assertThat(fees.freezeFee()).isNotNull();
    }

    @Test
    void q79ADebtIsShownWithoutItsSign() {
        ContractFeeDetails pending = one(ContractFeeStatement.class, sample("fees"))
                .pendingTransactions()
                .get(0);
        assertThat(pending.amount()).isEqualByComparingTo("100");
        assertThat(pending.amountToSettle()).isEqualByComparingTo("-100");
        assertThat(pending.owed()).isEqualByComparingTo("100");
        assertThat(element(ContractFeeDetails.class, "'amountToSettle':20").owed())
                .isEqualByComparingTo("20");
        assertThat(element(ContractFeeDetails.class, "'amount':20").owed()).isNull();
    }

    @Test
    void theDocumentedPause() {
        answer(sample("freeze"));
        ContractDetails paused = contracts.freeze(10358, WEEK);
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("POST Contracts/Freeze");
            assertThat(request.query()).containsExactly("contractId=10358");
            assertThat(request.contentType()).isEqualTo("application/json");
            assertThat(json(request.body()))
                    .isEqualTo(json("{'freezeTypeId':7,'reasonId':1,'startDate':'2016-04-01T00:00:00',"
                            + "'endDate':'2016-04-07T00:00:00'}"));
        });
        assertThat(paused.freezes()).singleElement().satisfies(freeze -> {
            assertThat(freeze.id()).isEqualTo(175);
            assertThat(freeze.timestamp()).isEqualTo(692507);
            assertThat(freeze.isDeleted()).isFalse();
            assertThat(freeze.startDate()).isEqualTo(LocalDateTime.of(2016, 4, 1, 0, 0));
            assertThat(freeze.endDate()).isEqualTo(LocalDateTime.of(2016, 4, 7, 23, 59, 59));
            assertThat(freeze.fee()).isEqualByComparingTo(BigDecimal.ONE);
            assertThat(freeze.status()).isEqualTo("NotStarted");
            assertThat(freeze.reason()).isEqualTo(new FreezeReason(1L, "Holiday"));
            assertThat(freeze.type().name()).isEqualTo("Daily Freeze");
            assertThat(freeze.type().minimumInterval()).isEqualTo(2);
            assertThat(freeze.type().maximumInterval()).isEqualTo(8);
        });
        assertThat(paused).isEqualTo(one(ContractDetails.class, sample("freeze-normalized")));
    }

    @Test
    void q04TheReasonOfARefusalUnderAKeyWithABlank() {
        for (String form : new String[] {"freeze-refused", "freeze-refused-normalized"}) {
            answer(400, sample(form));
            RequestRefusedException refused =
                    catchThrowableOfType(RequestRefusedException.class, () -> contracts.freeze(10358, WEEK));
            assertThat(refused.has(FreezeContractError.INVALID_FREEZE_PARAMETERS))
                    .isTrue();
            assertThat(refused.has(GeneralError.INVALID_PROPERTY_VALUE)).isFalse();
            assertThat(refused.errors()).singleElement().satisfies(error -> {
                assertThat(error.property()).isNull();
                assertThat(error.message()).isEqualTo("13 days are too many");
            });
        }
    }

    @Test
    void q70AndQ80ADateErrorOfTheGeneralListComesFromContractCallsToo() {
        answer(400, "{\"errors\":[{\"code\":\"StartDateIsRequired\",\"property\":\"startDate\"}]}");
        RequestRefusedException refused =
                catchThrowableOfType(RequestRefusedException.class, () -> contracts.freeze(10358, WEEK));
        assertThat(refused.has(GeneralError.START_DATE_IS_REQUIRED)).isTrue();
        assertThat(refused.has(FreezeContractError.INVALID_FREEZE_PARAMETERS)).isFalse();
    }

    @Test
    void q51APauseIsCompleteOrIsNone() {
        assertThatThrownBy(() -> new FreezeContract(7, 1, null, WEEK.endDate()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("startDate");
        assertThatThrownBy(() -> new FreezeContract(7, 1, WEEK.startDate(), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("endDate");
        assertThatThrownBy(() -> contracts.freeze(10358, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("POST Contracts/Freeze: freeze is required");
        assertThat(written(WEEK)).hasSize(4);
    }

    @Test
    void theDocumentedReasons() {
        answer(sample("freeze-reasons"));
        assertThat(contracts.freezeReasons())
                .extracting(FreezeReason::name)
                .containsExactly("Holiday", "Injury", "Medical", "Other", "Pregnancy");
        assertThat(sent()).isEqualTo(new Sent("GET Contracts/FreezeReasons", List.of(), null, ""));
    }

    @Test
    void theDocumentedFreezeTypes() {
        answer(sample("freeze-types"));
        assertThat(contracts.freezeTypes(10358))
                .extracting(FreezeType::id, FreezeType::freezePeriod, FreezeType::isSystem)
                .containsExactly(tuple(7L, FreezePeriod.DAY, false), tuple(6L, FreezePeriod.MONTH, false));
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Contracts/FreezeTypes");
            assertThat(request.query()).containsExactly("contractId=10358");
        });
    }

    @Test
    void theDocumentedFreezeTypeOfAContract() {
        answer(sample("freeze-type"));
        FreezeTypeDetails type = contracts.freezeType(7, 10358);
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Contracts/FreezeType");
            assertThat(request.query()).containsExactlyInAnyOrder("freezeTypeId=7", "contractId=10358");
        });
        assertThat(type.name()).isEqualTo("Daily Freeze");
        assertThat(type.freezeFee()).isEqualByComparingTo("1");
        assertThat(type.fixedFee()).isEqualByComparingTo("1");
        assertThat(type.administrationFee()).isEqualByComparingTo("25");
        assertThat(type.freezeMaxLength()).isEqualTo(30);
        assertThat(type.minimumInterval()).as("q15: may be missing").isNull();
        assertThat(type.availableStartDates())
                .extracting(FreezeStartDate::month, FreezeStartDate::endMonthDate)
                .containsExactly(
                        tuple(4, LocalDateTime.of(2016, 4, 30, 23, 59, 59)),
                        tuple(5, LocalDateTime.of(2016, 5, 31, 23, 59, 59)),
                        tuple(6, LocalDateTime.of(2016, 6, 30, 23, 59, 59)));
    }

    @Test
    void q32LongestPauseUnderEitherName() {
        assertThat(element(FreezeType.class, "'maximumIntarval':8").maximumInterval())
                .isEqualTo(8);
        assertThat(element(FreezeTypeDetails.class, "'maximumInterval':'8'").maximumInterval())
                .isEqualTo(8);
    }

    @Test
    void q54TheCounterOfFreezeTypesIsZero() {
        assertThat(list(FreezeType.class, sample("freeze-types")))
                .extracting(FreezeType::timestamp)
                .containsOnly(0L);
    }

    @Test
    void q75PartOfAContractInsideTheDetailsOfAMember() {
        ContractDetails part = element(ContractDetails.class, "'id':10358,'paymentPlan':{'id':44}");
        assertThat(part.status()).isNull();
        assertThat(part.freezes()).isEmpty();
        assertThat(part.paymentPlan().isAddOnPaymentPlan()).isNull();
    }

    @Test
    void q78StatesThatNobodyKnows() {
        assertThat(element(ContractDetails.class, "'status':'Suspended'").status())
                .isEqualTo(new ContractStatus("Suspended"));
        assertThat(element(ContractDetails.class, "'status':'Freezed'").status())
                .isEqualTo(ContractStatus.FROZEN);
    }
}
