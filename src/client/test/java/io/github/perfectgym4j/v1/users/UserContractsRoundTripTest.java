package io.github.perfectgym4j.v1.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.client.error.ErrorCode;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v1.common.GeneralError;
import io.github.perfectgym4j.v1.contracts.ContractDetails;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members' contracts and ways to pay over a real HTTP exchange, with the vendor's oddities off and on. */
class UserContractsRoundTripTest extends SandboxTest {

    private static final long PLAN = 44;
    private static final long CLUB = 2;
    private static final byte[] SIGNATURE = {1, 2, 3};
    private static final LocalDateTime TODAY = LocalDate.now().atStartOfDay();

    private UsersClient users;

    @BeforeEach
    void client() {
        users = gym().client(UsersClient.class);
    }

    private static void refused(ErrorCode code, ThrowingCallable call) {
        assertThat(catchThrowableOfType(RequestRefusedException.class, call).has(code))
                .isTrue();
    }

    private UserDetails newcomer() {
        return users.addWithContract(AddUserWithContract.builder(
                        "maria@example.com", CLUB, LocalDate.of(1990, 2, 28), AssignContract.of(PLAN, TODAY, TODAY))
                .firstName("Maria")
                .lastName("Kowalska")
                .build());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q24AMemberComesWithAContractAndSignsIt(boolean quirks) {
        switches().quirks(quirks);
        UserDetails maria = newcomer();
        assertThat(maria.contracts()).hasSize(1);
        ContractDetails contract = maria.contracts().get(0);
        assertThat(contract.signDate()).isEqualTo(TODAY);
        assertThat(contract.startDate()).isEqualTo(TODAY);
        assertThat(contract.paymentPlan().id()).isEqualTo(PLAN);
        assertThat(contract.documentUrl()).isNull();
        UserDetails signed =
                users.signContract(SignContract.of(contract.id(), SIGNATURE).withLanguageCode("EN"));
        assertThat(signed.id()).isEqualTo(maria.id());
        assertThat(signed.contracts().get(0).documentUrl()).isNotBlank();
        refused(GeneralError.INVALID_PROPERTY_ID, () -> users.signContract(SignContract.of(999_999_999, SIGNATURE)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void contractsAreGivenAndTakenAway(boolean quirks) {
        switches().quirks(quirks);
        UserDetails maria = newcomer();
        UserDetails second = users.assignContract(
                maria.id(), AssignContract.of(PLAN, TODAY.plusYears(5), TODAY).withDiscountIds(List.of(10L)));
        assertThat(second.contracts()).hasSize(2);
        ContractDetails added = second.contracts().stream()
                .filter(contract ->
                        !contract.id().equals(maria.contracts().get(0).id()))
                .findFirst()
                .orElseThrow();
        assertThat(added.discounts()).extracting(discount -> discount.id()).containsExactly(10L);
        assertThat(users.deleteContract(maria.id(), added.id()).contracts())
                .filteredOn(contract -> !contract.isTombstone())
                .extracting(ContractDetails::id)
                .containsExactly(maria.contracts().get(0).id());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void waysToPay(boolean quirks) {
        switches().quirks(quirks);
        UserDetails maria = newcomer();
        UserDetails paying = users.assignDirectDebit(
                maria.id(),
                AssignDirectDebit.builder("61 1090 1014 0000 0712 1981 2874", "Maria Kowalska")
                        .address("Long Street 1", "80-831 Gdansk")
                        .countrySymbol("pl")
                        .build());
        assertThat(paying.directDebit().accountNumber()).isEqualTo("61 1090 1014 0000 0712 1981 2874");
        assertThat(paying.directDebit().documentUrl()).isNull();
        assertThat(users.signDirectDebit(
                                SignDirectDebit.of(maria.contracts().get(0).id(), SIGNATURE))
                        .directDebit()
                        .documentUrl())
                .isNotBlank();
        refused(
                DirectDebitError.INVALID_IBAN,
                () -> users.assignDirectDebit(
                        maria.id(), AssignDirectDebit.builder("12 3", "Maria").build()));
        assertThat(users.assignCreditCard(
                                maria.id(),
                                AssignCreditCard.builder("5555555555554444", 2099, 12)
                                        .cvcCvv("000")
                                        .build())
                        .id())
                .isEqualTo(maria.id());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q16Q17AndQ64ProductsInBothForms(boolean quirks) {
        switches().quirks(quirks);
        assertThat(users.products(236, CLUB))
                .filteredOn(product -> product.id() == 10)
                .singleElement()
                .satisfies(product -> {
                    assertThat(product.name()).isEqualTo("BodyShaping");
                    assertThat(product.transactionId()).isEqualTo(99_075);
                    assertThat(product.isActive()).isNotNull();
                    assertThat(product.isStartPackage()).isTrue();
                });
        assertThat(users.productSummaries(236, 1))
                .contains(new UserProductSummary(10L, "1 x PT", 10, LocalDateTime.of(2019, 10, 1, 0, 0)));
    }
}
