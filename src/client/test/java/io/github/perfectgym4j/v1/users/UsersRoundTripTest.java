package io.github.perfectgym4j.v1.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.client.error.ErrorCode;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.v1.common.Address;
import io.github.perfectgym4j.v1.common.GeneralError;
import io.github.perfectgym4j.v1.common.PaymentSource;
import io.github.perfectgym4j.v1.common.Sex;
import io.github.perfectgym4j.v1.member.MemberToken;
import io.github.perfectgym4j.v1.paging.Changes;
import io.github.perfectgym4j.v1.paging.Pages;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members over a real HTTP exchange, in both modes, with the vendor's oddities off and on. */
class UsersRoundTripTest extends SandboxTest {

    private static final long ANNA = 60;
    private static final byte[] PICTURE = {1, 2, 3, 4};

    private UsersClient users;

    @BeforeEach
    void client() {
        users = gym().client(UsersClient.class);
    }

    private MemberUsersClient as(String email, String password) {
        MemberToken token = gym().members().signIn(email, password);
        return gym().client(MemberUsersClient.class, token);
    }

    private MemberUsersClient anna() {
        return as("anna@example.com", "anna-password");
    }

    private static void refused(ErrorCode code, ThrowingCallable call) {
        assertThat(catchThrowableOfType(RequestRefusedException.class, call).has(code))
                .isTrue();
    }

    private static AddUser.Builder newcomer() {
        return AddUser.builder("maria@example.com", 2, LocalDate.of(1990, 2, 28))
                .firstName("Maria")
                .lastName("Kowalska")
                .phoneNumber("0048999888777")
                .personalId("90022812345")
                .idCard("Passport", "XY 1")
                .foreigner(true)
                .sex(Sex.FEMALE)
                .address(new Address("Long Street 1", "7", "80-831", "Gdansk", null, "pl"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q33AndQ60AMemberIsAddedFoundAndChanged(boolean quirks) {
        switches().quirks(quirks);
        UserDetails maria = users.add(newcomer().build());
        assertThat(maria.id()).isPositive();
        assertThat(maria.birthDate()).isEqualTo("1990-02-28");
        assertThat(maria.isForeigner()).isTrue();
        assertThat(maria.sex()).isEqualTo(Sex.FEMALE);
        assertThat(maria.address().country()).isEqualTo("Poland");
        assertThat(maria.contracts()).isEmpty();
        refused(AddUserError.USER_ALREADY_EXISTS, () -> users.add(newcomer().build()));

        assertThat(users.findByEmail("maria@example.com")).containsExactly(maria);
        assertThat(users.findByPhone("0048999888777")).containsExactly(maria);
        assertThat(users.findByPersonalId("90022812345")).containsExactly(maria);
        assertThat(users.findByUserNumber(maria.number())).containsExactly(maria);
        assertThat(users.findByUserId(maria.id())).containsExactly(maria);
        assertThat(users.findByEmail("nobody@example.com")).isEmpty();
        assertThat(users.user(maria.id())).isEqualTo(maria);

        UserDetails changed = users.update(
                maria.id(),
                UpdateUser.builder()
                        .foreigner(false)
                        .showActivityInClub(true)
                        .paymentPrimarySource(PaymentSource.CASH)
                        .build());
        assertThat(changed.isForeigner()).isFalse();
        assertThat(changed.lastName()).isEqualTo("Kowalska");
        refused(
                UpdateUserError.USER_DOES_NOT_EXIST,
                () -> users.update(999_999, UpdateUser.builder().lastName("X").build()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q59AGuardian(boolean quirks) {
        switches().quirks(quirks);
        UserDetails child = users.add(newcomer()
                .legalGuardian(LegalGuardian.builder("Anna", "Kowalska")
                        .residence("Gdansk", "pl")
                        .signature(PICTURE)
                        .build())
                .build());
        assertThat(child.legalGuardian()).isEqualTo("Anna Kowalska");
        refused(
                LegalGuardianError.INVALID_IBAN,
                () -> users.update(
                        child.id(),
                        UpdateUser.builder()
                                .legalGuardian(LegalGuardian.builder("Anna", "Kowalska")
                                        .residence("Gdansk", "PL")
                                        .bankAccount("not an account")
                                        .signature(PICTURE)
                                        .build())
                                .build()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q17AndQ18EverybodyIsListed(boolean quirks) {
        switches().quirks(quirks);
        List<UserListItem> all = Pages.of(page -> users.page(null, page)).toList();
        assertThat(all)
                .hasSizeGreaterThan(100)
                .extracting(UserListItem::id)
                .doesNotHaveDuplicates()
                .contains(1L, 10L, ANNA, 236L);
        assertThat(all)
                .filteredOn(UserListItem::isTombstone)
                .extracting(UserListItem::id)
                .contains(10L);
        assertThat(all)
                .allMatch(
                        user -> user.personalId() == null || !user.personalId().equals("null"));
        List<UserListItem> here = Pages.of(page -> users.page(2L, page)).toList();
        assertThat(here).isNotEmpty().hasSizeLessThan(all.size()).allMatch(user -> user.homeClubId() == 2);
        assertThat(users.filteredPage(null, "2100-01-01", null, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void visitsInBothModes(boolean quirks) {
        switches().quirks(quirks);
        List<ClubVisit> annas = Changes.since(0, timestamp -> users.visitsChangedSince(ANNA, timestamp))
                .toList();
        assertThat(annas).hasSizeGreaterThan(100).extracting(ClubVisit::userId).containsOnly(ANNA);
        assertThat(annas).filteredOn(ClubVisit::isTombstone).hasSize(1);
        MemberUsersClient me = anna();
        assertThat(Changes.since(0, timestamp -> me.visitsChangedSince(timestamp)))
                .isEqualTo(annas);
        assertThat(Changes.since(0, timestamp -> users.allVisitsChangedSince(timestamp)))
                .containsAll(annas);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q13APhotoComesBackAsItWent(boolean quirks) throws IOException {
        switches().quirks(quirks);
        UserDetails shown = users.setPhoto(ANNA, UserPhoto.of(PhotoFormat.JPEG, PICTURE));
        try (OpenFile photo = gym().files().open(shown.photoUrl())) {
            assertThat(photo.contentType()).contains("image/jpeg");
            assertThat(photo.content()).hasBinaryContent(PICTURE);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void consents(boolean quirks) {
        switches().quirks(quirks);
        assertThat(users.agreementTypes()).extracting(AgreementType::id).contains(2L, 3L);
        assertThat(users.saveAgreements(ANNA, new UserAgreements(List.of(2L, 3L)))
                        .termsAndConditionsAgreement())
                .isTrue();
        refused(GeneralError.INVALID_PROPERTY_ID, () -> users.saveAgreements(999_999, new UserAgreements(List.of(2L))));
    }

    @Test
    void q41PasswordsAndAddresses() {
        PasswordResetToken token = users.createPasswordResetToken("member5@example.com");
        assertThat(users.resetPassword(new ResetPassword(token.resetPasswordToken(), "another one"))
                        .id())
                .isEqualTo(5);
        assertThat(users.validateCredentials(new ValidateCredentials("member5@example.com", "another one"))
                        .id())
                .isEqualTo(5);
        refused(
                ValidateCredentialsError.INVALID_USER_NAME_OR_PASSWORD,
                () -> users.validateCredentials(new ValidateCredentials("member5@example.com", "member5")));
        assertThatThrownBy(() -> users.resetPassword(new ResetPassword(token.resetPasswordToken(), "once more")))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageNotContaining(token.resetPasswordToken().reveal());
        assertThat(users.confirmEmailAddress("confirm-2").emailAddressIsConfirmed())
                .isTrue();
        refused(ConfirmEmailError.INVALID_TOKEN, () -> users.confirmEmailAddress("confirm-2"));
    }

    @Test
    void q45AccountsAreOpened() {
        refused(
                ValidateCredentialsError.USER_NOT_FOUND,
                () -> users.validateCredentials(new ValidateCredentials("member302@example.com", "first")));
        PasswordResetToken first = users.signUp("member302@example.com");
        users.resetPassword(new ResetPassword(first.resetPasswordToken(), "first"));
        assertThat(as("member302@example.com", "first").user().id()).isEqualTo(302);
        assertThat(users.signUpWithFacebook("facebook-301").id()).isEqualTo(301);
        refused(ValidateCredentialsError.INVALID_FACEBOOK_USER, () -> users.signUpWithFacebook("unknown"));
    }

    @ParameterizedTest
    @CsvSource({"51,EMAIL_TEMPLATE_NOT_DEFINED", "52,UNABLE_TO_SEND_EMAIL", "53,INVALID_TOKEN"})
    void q37EmailsAboutPasswords(long id, PasswordResetEmailError error) {
        assertThat(users.sendPasswordResetEmail("member5@example.com").resultStatus())
                .isEqualTo("Success");
        refused(error, () -> users.sendPasswordResetEmail("member" + id + "@example.com"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q47AndQ68Friends(boolean quirks) {
        switches().quirks(quirks);
        LocalDateTime from = LocalDateTime.of(2026, 11, 1, 0, 0);
        users.verifyFriendConnection(2, 3);
        assertThat(users.friendsOfFullMember(2)).isEmpty();
        users.connectFriend(2, 3, from, from.plusDays(30));
        assertThat(users.friendsOfFullMember(2)).containsExactly(new FriendStatus(3L, from, from.plusDays(30)));
        assertThat(users.fullMembersOfFriend(3)).containsExactly(new FriendStatus(2L, from, from.plusDays(30)));
        refused(GeneralError.INVALID_PROPERTY_VALUE, () -> users.verifyFriendConnection(2, 2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q34AndQ80Cards(boolean quirks) {
        switches().quirks(quirks);
        MembershipCardNumber card = new MembershipCardNumber("C-1");
        assertThat(users.assignMembershipCard(70, card).cardNumber()).isEqualTo("C-1");
        assertThat(users.findByCardNumber("C-1")).extracting(UserDetails::id).containsExactly(70L);
        MemberUsersClient me = as("member70@example.com", "member70");
        // Q15: the samples lack the two fields about cards.
        assertThat(me.blockCard("C-1").cardIsBlocked()).isEqualTo(quirks ? null : true);
        assertThat(users.membershipCards(70))
                .extracting(MembershipCard::isBlocked)
                .containsExactly(true);
        refused(GeneralError.CAN_NOT_BLOCK_CARD, () -> me.blockCard(null));
        assertThat(me.unblockCard(null).cards()).isEqualTo(quirks ? List.of() : List.of(new Card("C-1", false)));
        assertThat(users.membershipCards(70))
                .extracting(MembershipCard::isBlocked)
                .containsExactly(false);
        assertThat(users.detachMembershipCard(70, card).cardNumber()).isNull();
        refused(GeneralError.USER_HAS_NO_CARD_ASSIGNED, () -> me.blockCard(null));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMemberChangesTheOwnData(boolean quirks) {
        switches().quirks(quirks);
        MemberUsersClient me = anna();
        assertThat(me.user().id()).isEqualTo(ANNA);
        assertThat(me.update(UpdateUser.builder()
                                .phoneNumber("0048111222333")
                                .birthDate(LocalDate.of(1985, 5, 5))
                                .build())
                        .phoneNumber())
                .isEqualTo("0048111222333");
        assertThat(users.user(ANNA).birthDate()).isEqualTo("1985-05-05");
    }
}
