package io.github.perfectgym4j.v2.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.error.ErrorCode;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.file.FileNotSentException;
import io.github.perfectgym4j.client.file.FileUpload;
import io.github.perfectgym4j.v2.access.AccessControlClient;
import io.github.perfectgym4j.v2.access.MemberClubVisit;
import io.github.perfectgym4j.v2.access.RegisterMemberVisit;
import io.github.perfectgym4j.v2.access.RegisterMemberVisitError;
import io.github.perfectgym4j.v2.contracts.AddContract;
import io.github.perfectgym4j.v2.contracts.AddContractError;
import io.github.perfectgym4j.v2.contracts.CancelContract;
import io.github.perfectgym4j.v2.contracts.CancelContractError;
import io.github.perfectgym4j.v2.contracts.Contract;
import io.github.perfectgym4j.v2.contracts.ContractCharge;
import io.github.perfectgym4j.v2.contracts.ContractPayment;
import io.github.perfectgym4j.v2.contracts.ContractsClient;
import io.github.perfectgym4j.v2.contracts.FreezeContract;
import io.github.perfectgym4j.v2.contracts.FreezePatch;
import io.github.perfectgym4j.v2.contracts.NewContract;
import io.github.perfectgym4j.v2.files.FilesClient;
import io.github.perfectgym4j.v2.members.AddGuestMember;
import io.github.perfectgym4j.v2.members.AssignCard;
import io.github.perfectgym4j.v2.members.AssignCardError;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.members.MemberCard;
import io.github.perfectgym4j.v2.members.MemberCardsClient;
import io.github.perfectgym4j.v2.members.MembersClient;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.payments.PayWithRedirect;
import io.github.perfectgym4j.v2.payments.PayWithRedirectError;
import io.github.perfectgym4j.v2.payments.PaymentItems;
import io.github.perfectgym4j.v2.payments.PaymentsClient;
import io.github.perfectgym4j.v2.payments.PrepaidTopup;
import io.github.perfectgym4j.v2.payments.SaveCreditCardWithToken;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type and programs send by mistake: refused before the network where that is certain, else by the server, and nothing is lost. */
class BadInputTest extends WayTest {

    private static final long CLUB = 2;
    private static final long ANNA = 60;
    private static final long GUEST = 43;

    private List<Copy<? extends VersionedEntity>> copies;

    @BeforeEach
    void remember() {
        copies = List.of(
                copy(Member.class),
                copy(MemberCard.class),
                copy(Contract.class),
                copy(ContractCharge.class),
                copy(ContractPayment.class),
                copy(MemberClubVisit.class));
        copies.forEach(Copy::follow);
    }

    private <E extends VersionedEntity> Copy<E> copy(Class<E> rowType) {
        return new Copy<>(gym().set(rowType), VersionedEntity::id);
    }

    @AfterEach
    void everythingIsAsBefore() {
        assertThat(copies).allSatisfy(copy -> {
            assertThat(copy.follow()).as(copy.name()).isEmpty();
            copy.check();
        });
    }

    private long sent() {
        return switches().counts().requests().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void refusedHere(ThrowingCallable call, Class<? extends RuntimeException> type, String complaint) {
        long before = sent();
        assertThatThrownBy(call).isExactlyInstanceOf(type).hasMessageContaining(complaint);
        assertThat(sent()).isEqualTo(before);
    }

    private static void refusedThere(ThrowingCallable call, ErrorCode code) {
        assertThat(catchThrowableOfType(RequestRefusedException.class, call))
                .as("%s", code)
                .isNotNull()
                .satisfies(refusal ->
                        assertThat(refusal.has(code)).as(refusal.getMessage()).isTrue());
    }

    @Test
    void nothingWhereSomethingIsRequired() {
        ContractsClient contracts = gym().client(ContractsClient.class);
        refusedHere(() -> contracts.addContract(null), IllegalArgumentException.class, "contract is required");
        refusedHere(() -> NewContract.of(45, null, LocalDate.MAX), NullPointerException.class, "signUpDate");
        refusedHere(() -> AssignCard.of(ANNA, null), NullPointerException.class, "cardNumber");
        refusedHere(
                () -> PayWithRedirect.of(ANNA, CLUB, PaymentItems.none(), null),
                NullPointerException.class,
                "returnUrl");
        refusedHere(
                () -> contracts.calculateProrata(45, null, List.of(), null),
                IllegalArgumentException.class,
                "request.startDate is required");
        // The contract does not require a name; the server does.
        MembersClient members = gym().client(MembersClient.class);
        assertThatThrownBy(() ->
                        members.addGuestMember(AddGuestMember.builder(CLUB).build()))
                .isInstanceOf(RequestRefusedException.class);
    }

    @Test
    void partsOfACent() {
        ContractCharge charge = gym().set(ContractCharge.class)
                .rows(ContractCharge.query().where(ContractCharge.LEFT_TO_PAY.gt(BigDecimal.ONE)))
                .findFirst()
                .orElseThrow();
        PaymentsClient payments = gym().client(PaymentsClient.class);
        PaymentItems items = PaymentItems.none().charge(charge.id(), new BigDecimal("1.005"));
        refusedThere(
                () -> payments.payWithRedirect(
                        PayWithRedirect.of(charge.memberId(), CLUB, items, "https://club.example/")),
                PayWithRedirectError.INVALID_CONTRACT_TRANSACTION_AMOUNT);
        assertThatThrownBy(() -> payments.prepaidTopup(new PrepaidTopup(ANNA, new BigDecimal("10.001"))))
                .isInstanceOf(RequestRefusedException.class);
    }

    @Test
    void anEndBeforeItsStart() {
        refusedHere(
                () -> NewContract.of(45, TODAY, TODAY.minusDays(1)),
                IllegalArgumentException.class,
                "startDate must not be before signUpDate");
        FreezeContract freeze = FreezeContract.of(20_060, 6, 1).withEndDate(TODAY);
        refusedHere(
                () -> freeze.withStartDate(TODAY.plusDays(1)),
                IllegalArgumentException.class,
                "endDate must not be before startDate");
        FreezePatch.Builder patch = FreezePatch.builder().endDate(TODAY).startDate(TODAY.plusDays(1));
        refusedHere(patch::build, IllegalArgumentException.class, "endDate must not be before startDate");
        LocalDateTime noon = TODAY.atTime(9, 0);
        RegisterMemberVisit visit = RegisterMemberVisit.of(ANNA, CLUB).withExitDate(noon);
        refusedHere(
                () -> visit.withEnterDate(noon.plusMinutes(1)),
                IllegalArgumentException.class,
                "exitDate must not be before enterDate");
        // What now is, and when a contract began, only the server knows.
        refusedThere(
                () -> gym().client(AccessControlClient.class)
                        .registerMemberVisit(RegisterMemberVisit.of(ANNA, CLUB).withEnterDate(noon.plusDays(1))),
                RegisterMemberVisitError.ENTER_DATE_IN_THE_FUTURE);
        refusedThere(
                () -> gym().client(ContractsClient.class)
                        .cancel(CancelContract.builder(20_060, TODAY)
                                .endDate(LocalDate.of(2000, 1, 1))
                                .build()),
                CancelContractError.END_DATE_CANNOT_BE_EARLIER_THAN_START_DATE);
        refusedThere(
                () -> gym().client(ContractsClient.class)
                        .addContract(AddContract.of(GUEST, NewContract.of(45, TODAY.plusDays(1), TODAY.plusDays(1)))),
                AddContractError.CONTRACT_FUTURE_SIGN_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LETTERS", "a card", "", "'; drop", "12\n34", "123456789012345678901"})
    void cardNumbersThatAreNone(String number) {
        refusedThere(
                () -> gym().client(MemberCardsClient.class).assignCard(AssignCard.of(GUEST, number)),
                AssignCardError.INVALID_CARD_NUMBER);
    }

    @Test
    void lastDigitsThatAreNone() {
        refusedHere(
                () -> new SaveCreditCardWithToken(
                        ANNA, "Anna", "****", "abcd", "411111", TODAY, "Visa", null, Secret.of("t"), null, null),
                IllegalArgumentException.class,
                "last4 must be four digits");
    }

    @Test
    void filesOfNoBytesAndOfFarTooMany() throws Exception {
        FilesClient files = gym().client(FilesClient.class);
        refusedHere(() -> FileUpload.of("photo.png", new byte[0]), IllegalArgumentException.class, "empty");
        FileUpload huge = FileUpload.of("photo.png", 60_000_000, Endless::new);
        refusedHere(() -> files.upload(huge), FileNotSentException.class, "60000000 bytes");
        FileUpload big = FileUpload.of("photo.png", new byte[2_000_001]);
        assertThat(catchThrowableOfType(RequestRefusedException.class, () -> files.upload(big))
                        .status())
                .hasValue(413);
        assertThat(files.upload(FileUpload.of("photo.png", new byte[1])).size())
                .as("the next one")
                .isEqualTo(1);
    }

    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] target, int from, int most) {
            return most;
        }
    }
}
