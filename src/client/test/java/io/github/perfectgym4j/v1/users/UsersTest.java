package io.github.perfectgym4j.v1.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.error.ErrorCode;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v1.WireTest;
import io.github.perfectgym4j.v1.common.GeneralError;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each operation puts on the wire, and how refusals are told. Bodies are looked at in {@link RequestsTest}. */
class UsersTest extends WireTest {

    private static final LocalDateTime DAY = LocalDateTime.of(2016, 1, 26, 0, 0);

    private void employee(Consumer<UsersClient> call, String expected, String... query) {
        call.accept(client(UsersClient.class));
        sent(expected, query);
    }

    private void member(Consumer<MemberUsersClient> call, String expected, String... query) {
        call.accept(memberClient(MemberUsersClient.class));
        sent(expected, query);
    }

    private void sent(String expected, String... query) {
        Sent sent = sent();
        assertThat(sent.call()).isEqualTo(expected);
        assertThat(sent.query()).containsExactlyInAnyOrder(query);
        assertThat(sent.contentType()).isEqualTo(sent.body().isEmpty() ? null : "application/json");
    }

    @Test
    void data() {
        answer(sample("user"));
        employee(users -> users.user(40), "GET Users/User", "userId=40");
        employee(
                users -> users.add(AddUser.builder("a@example.com", 12, LocalDate.of(1978, 6, 1))
                        .build()),
                "POST Users/User");
        employee(
                users -> users.update(40, UpdateUser.builder().lastName("Fibo").build()),
                "PUT Users/User",
                "userId=40");
        employee(
                users -> users.setPhoto(40, UserPhoto.of(PhotoFormat.PNG, new byte[1])),
                "POST Users/Photo",
                "userId=40");
        employee(
                users -> users.saveAgreements(40, new UserAgreements(List.of(3L))),
                "POST Users/Agreements",
                "userId=40");
        answer(sample("agreement-types"));
        employee(users -> users.agreementTypes(), "GET Users/AgreementType");
    }

    @Test
    void q57AndQ63OneCriterionAtATime() {
        answer(sample("user"));
        employee(users -> users.findByEmail("a+b@example.com"), "GET Users/Search", "email=a+b@example.com");
        employee(users -> users.findByCardNumber("12 3"), "GET Users/Search", "cardNumber=12 3");
        employee(users -> users.findByUserNumber("102000001"), "GET Users/Search", "userNumber=102000001");
        employee(users -> users.findByPersonalId("08010101234"), "GET Users/Search", "personalId=08010101234");
        employee(users -> users.findByUserId(1), "GET Users/Search", "userId=1");
        employee(users -> users.findByPhone("+48 123"), "GET Users/Search", "phone=+48 123");
        answer("{\"elements\":[]}");
        assertThat(client(UsersClient.class).findByUserId(1)).isEmpty();
        sent();
        answer("{\"elements\":[{\"id\":1},{\"id\":2}]}");
        assertThat(client(UsersClient.class).findByPhone("1")).hasSize(2);
        sent();
    }

    @Test
    void q62FiltersOfUnknownFormAreSentAsTheyAreAndOnlyIfWanted() {
        employee(users -> users.page(null, 1), "GET Users/Users", "page=1");
        employee(users -> users.page(2L, 3), "GET Users/Users", "clubId=2", "page=3");
        employee(
                users -> users.filteredPage(2L, "20180120", "2018-01-20T00:00:00", 1),
                "GET Users/Users",
                "clubId=2",
                "created=20180120",
                "updated=2018-01-20T00:00:00",
                "page=1");
        employee(users -> users.filteredPage(null, null, null, 1), "GET Users/Users", "page=1");
    }

    @Test
    void productsAndVisits() {
        employee(users -> users.productSummaries(40, 2), "GET Users/User/Product", "userId=40", "clubId=2");
        employee(users -> users.products(40, 2), "GET Users/UserProducts", "userId=40", "clubId=2");
        employee(users -> users.visitsChangedSince(40, 7), "GET Users/ClubVisits", "userId=40", "timestamp=7");
    }

    @Test
    void q50TheCounterIsAlwaysSent() {
        employee(users -> users.visitsChangedSince(40, 0), "GET Users/ClubVisits", "userId=40", "timestamp=0");
        employee(users -> users.allVisitsChangedSince(0), "GET Users/ClubVisits/All", "timestamp=0");
    }

    @Test
    void q41AccountsAndPasswords() {
        answer(sample("password-reset-token"));
        employee(users -> users.signUp("a@example.com"), "POST Users/SignUp", "email=a@example.com");
        employee(
                users -> users.createPasswordResetToken("a@example.com"),
                "GET Users/ResetPassword",
                "email=a@example.com");
        answer(sample("result-status"));
        employee(
                users -> users.sendPasswordResetEmail("a@example.com"),
                "GET Users/SendEmailToResetPassword",
                "email=a@example.com");
        answer(sample("user"));
        employee(users -> users.confirmEmailAddress("t/1"), "GET Users/ConfirmEmailAddress", "token=t/1");
        employee(users -> users.resetPassword(new ResetPassword("t", "p")), "POST Users/ResetPassword");
        employee(
                users -> users.validateCredentials(new ValidateCredentials("a@example.com", "p")),
                "POST Users/ValidateCredentials");
    }

    @Test
    void q45FacebookHasAnAddressOfItsOwn() {
        answer(sample("user"));
        employee(users -> users.signUpWithFacebook("EAAC"), "POST Users/SignUpWithFacebook", "facebookToken=EAAC");
    }

    @Test
    void q47Q65AndQ68Friends() {
        employee(
                users -> users.verifyFriendConnection(1, 2),
                "GET Users/VerifyFriendConnection",
                "fullMemberUserId=1",
                "friendUserId=2");
        employee(
                users -> users.connectFriend(1, 2, DAY, DAY.plusDays(31)),
                "GET Users/ConnectFriend",
                "fullMemberUserId=1",
                "friendUserId=2",
                "dateFrom=2016-01-26T00:00:00",
                "dateUntil=2016-02-26T00:00:00");
        answer("{\"elements\":[{\"id\":1,\"friends\":[{\"id\":2}]}]}");
        assertThat(client(UsersClient.class).connectFriend(1, 2, DAY, null))
                .extracting(UserDetails::id)
                .containsExactly(1L);
        sent("GET Users/ConnectFriend", "fullMemberUserId=1", "friendUserId=2", "dateFrom=2016-01-26T00:00:00");
        answer(sample("friends"));
        employee(users -> users.fullMembersOfFriend(2), "GET Users/FriendStatus", "userId=2");
        employee(users -> users.friendsOfFullMember(1), "GET Users/Friends", "userId=1");
    }

    @Test
    void contracts() {
        answer(sample("contract"));
        AssignContract contract = AssignContract.of(44, DAY, DAY);
        employee(
                users -> users.addWithContract(
                        AddUserWithContract.builder("a@example.com", 12, LocalDate.of(1978, 6, 1), contract)
                                .build()),
                "POST Users/UserContract");
        employee(users -> users.assignContract(236, contract), "POST Users/Contract", "userId=236");
        employee(users -> users.deleteContract(236, 10_358), "DELETE Users/Contract", "userId=236", "contractId=10358");
        employee(users -> users.signContract(SignContract.of(10_358, new byte[1])), "POST Users/SignContract");
    }

    @Test
    void waysToPay() {
        answer(sample("direct-debit"));
        employee(
                users -> users.assignCreditCard(
                        236,
                        AssignCreditCard.builder("5555555555554444", 2030, 12).build()),
                "POST Users/CreditCard",
                "userId=236");
        employee(
                users -> users.assignDirectDebit(
                        236, AssignDirectDebit.builder("61 1090", "John Fibo").build()),
                "POST Users/DirectDebit",
                "userId=236");
        employee(users -> users.signDirectDebit(SignDirectDebit.of(10_358, new byte[1])), "POST Users/SignDirectDebit");
    }

    @Test
    void q46Cards() {
        MembershipCardNumber card = new MembershipCardNumber("123456789");
        answer(sample("membership-cards"));
        employee(users -> users.membershipCards(236), "GET Users/MembershipCards", "userId=236");
        answer(sample("membership-card"));
        employee(users -> users.assignMembershipCard(236, card), "POST Users/MembershipCard", "userId=236");
        employee(users -> users.detachMembershipCard(236, card), "POST Users/DetachMembershipCard", "userId=236");
    }

    @Test
    void q34AndQ51AMember() {
        answer(sample("user"));
        member(me -> me.user(), "GET Users/User");
        member(me -> me.update(UpdateUser.builder().phoneNumber("1").build()), "PUT Users/User");
        member(me -> me.blockCard("12 3"), "PUT Users/Card/Block", "carNumber=12 3", "cardNumber=12 3");
        member(me -> me.blockCard(null), "PUT Users/Card/Block");
        member(me -> me.unblockCard("123"), "PUT Users/Card/Unblock", "carNumber=123", "cardNumber=123");
        member(me -> me.unblockCard(null), "PUT Users/Card/Unblock");
        answer(sample("club-visits"));
        member(me -> me.visitsChangedSince(7), "GET Users/ClubVisits", "timestamp=7");
    }

    private void refused(ThrowingCallable call, String complaint) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(complaint);
    }

    @Test
    void whatCannotBeRightIsNotSent() {
        UsersClient users = client(UsersClient.class);
        refused(() -> users.user(-1), "GET Users/User: userId must not be negative");
        refused(() -> users.add(null), "POST Users/User: user is required");
        refused(() -> users.findByEmail(" "), "GET Users/Search: email is required");
        refused(() -> users.page(-2L, 1), "GET Users/Users: clubId must not be negative");
        refused(() -> users.page(null, 0), "GET Users/Users: page must be at least 1");
        refused(() -> users.allVisitsChangedSince(-1), "GET Users/ClubVisits/All: timestamp must be at least 0");
        refused(() -> users.signUp(null), "POST Users/SignUp: email is required");
        refused(() -> users.confirmEmailAddress(""), "GET Users/ConfirmEmailAddress: token is required");
        refused(() -> users.connectFriend(1, 2, null, null), "GET Users/ConnectFriend: dateFrom is required");
        answer("{\"elements\":[]}");
        users.allVisitsChangedSince(0);
        sent();
    }

    @ParameterizedTest
    @CsvSource({
        "user-exists,USER_ALREADY_EXISTS",
        "user-missing,USER_DOES_NOT_EXIST",
        "invalid-confirmation,INVALID_TOKEN",
        "email-template-missing,EMAIL_TEMPLATE_NOT_DEFINED",
        "unable-to-send,UNABLE_TO_SEND_EMAIL",
        "invalid-token,INVALID_TOKEN",
        "wrong-credentials,INVALID_USER_NAME_OR_PASSWORD",
        "invalid-iban,INVALID_IBAN"
    })
    void q37AndQ39TheDocumentedRefusals(String name, String expected) {
        answer(400, sample(name));
        RequestRefusedException refused = catchThrowableOfType(
                RequestRefusedException.class, () -> client(UsersClient.class).user(1));
        ErrorCode code =
                switch (name) {
                    case "user-exists" -> AddUserError.valueOf(expected);
                    case "user-missing" -> UpdateUserError.valueOf(expected);
                    case "invalid-confirmation" -> ConfirmEmailError.valueOf(expected);
                    case "wrong-credentials" -> ValidateCredentialsError.valueOf(expected);
                    case "invalid-iban" -> DirectDebitError.valueOf(expected);
                    default -> PasswordResetEmailError.valueOf(expected);
                };
        assertThat(refused.has(code)).isTrue();
        assertThat(refused.errors()).hasSize(1);
        assertThat(refused.errors().get(0).message()).isNull();
        assertThat(refused.errors().get(0).property()).isEqualTo(name.equals("user-exists") ? "Email" : null);
    }

    @Test
    void q37BothSpellingsOfTheEmailThatCouldNotBeSent() {
        assertThat(PasswordResetEmailError.UNABLE_TO_SEND_EMAIL.matches("UnableSendEmail"))
                .isTrue();
        assertThat(PasswordResetEmailError.UNABLE_TO_SEND_EMAIL.matches("UnableToSendEmail"))
                .isTrue();
        assertThat(PasswordResetEmailError.INVALID_TOKEN.matches("UnableToSendEmail"))
                .isFalse();
    }

    @Test
    void q70AnIbanIsRefusedUnderTwoNames() {
        assertThat(LegalGuardianError.INVALID_IBAN.matches("InvalidIBAN")).isTrue();
        assertThat(DirectDebitError.INVALID_IBAN.matches("InvalidIBAN")).isTrue();
    }

    @Test
    void q80CardsAreRefusedByTheGeneralList() {
        answer(400, "{\"errors\":[{\"code\":\"UserHasNoCardAssigned\"},{\"code\":\"CanNotBlockCard\"}]}");
        RequestRefusedException refused =
                catchThrowableOfType(RequestRefusedException.class, () -> memberClient(MemberUsersClient.class)
                        .blockCard(null));
        assertThat(refused.has(GeneralError.USER_HAS_NO_CARD_ASSIGNED)).isTrue();
        assertThat(refused.has(GeneralError.CAN_NOT_BLOCK_CARD)).isTrue();
    }

    @Test
    void q81NothingSecretInARefusal() {
        answer(400, sample("wrong-credentials"));
        assertThatThrownBy(() -> client(UsersClient.class)
                        .validateCredentials(new ValidateCredentials("john@example.com", "my-password")))
                .hasMessageNotContainingAny("john", "my-password")
                .hasMessageStartingWith("POST Users/ValidateCredentials: ");
        assertThatThrownBy(() -> client(UsersClient.class).confirmEmailAddress("my-token"))
                .hasMessageNotContaining("my-token");
        assertThatThrownBy(() -> client(UsersClient.class).signUp("john@example.com"))
                .hasMessageNotContaining("john");
    }
}
