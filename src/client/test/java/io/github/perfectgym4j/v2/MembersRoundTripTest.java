package io.github.perfectgym4j.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.PerfectGymBuilder;
import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.config.AcceptLanguage;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.file.FileUpload;
import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.v2.access.AccessControlClient;
import io.github.perfectgym4j.v2.access.CardScan;
import io.github.perfectgym4j.v2.access.ConfirmCardScan;
import io.github.perfectgym4j.v2.access.EndCurrentMemberVisit;
import io.github.perfectgym4j.v2.access.EndCurrentMemberVisitError;
import io.github.perfectgym4j.v2.access.GenerateQrCode;
import io.github.perfectgym4j.v2.access.GetMemberIdFromQrCode;
import io.github.perfectgym4j.v2.access.RegisterMemberVisit;
import io.github.perfectgym4j.v2.access.ValidateCardScan;
import io.github.perfectgym4j.v2.access.ValidateMemberVisit;
import io.github.perfectgym4j.v2.access.VisitValidation;
import io.github.perfectgym4j.v2.crm.AddLead;
import io.github.perfectgym4j.v2.crm.AddLeadError;
import io.github.perfectgym4j.v2.crm.ConvertLead;
import io.github.perfectgym4j.v2.crm.ConvertLeadError;
import io.github.perfectgym4j.v2.crm.LeadsClient;
import io.github.perfectgym4j.v2.files.DeleteFile;
import io.github.perfectgym4j.v2.files.FilesClient;
import io.github.perfectgym4j.v2.files.UploadedFile;
import io.github.perfectgym4j.v2.members.AddGuestMember;
import io.github.perfectgym4j.v2.members.AddMemberError;
import io.github.perfectgym4j.v2.members.AddMemberFile;
import io.github.perfectgym4j.v2.members.AddMemberFileResult;
import io.github.perfectgym4j.v2.members.AddMemberNote;
import io.github.perfectgym4j.v2.members.AddMemberTags;
import io.github.perfectgym4j.v2.members.AddressData;
import io.github.perfectgym4j.v2.members.AssignCard;
import io.github.perfectgym4j.v2.members.AssignCardError;
import io.github.perfectgym4j.v2.members.DetachCard;
import io.github.perfectgym4j.v2.members.GenerateCard;
import io.github.perfectgym4j.v2.members.GenerateReferralLink;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.members.MemberAuthClient;
import io.github.perfectgym4j.v2.members.MemberCardsClient;
import io.github.perfectgym4j.v2.members.MemberDetailsPatch;
import io.github.perfectgym4j.v2.members.MemberLabelsClient;
import io.github.perfectgym4j.v2.members.MemberTagsError;
import io.github.perfectgym4j.v2.members.MemberType;
import io.github.perfectgym4j.v2.members.MemberValidation;
import io.github.perfectgym4j.v2.members.MembersClient;
import io.github.perfectgym4j.v2.members.PersonalData;
import io.github.perfectgym4j.v2.members.ReferralsClient;
import io.github.perfectgym4j.v2.members.ResetPassword;
import io.github.perfectgym4j.v2.members.ResetPasswordError;
import io.github.perfectgym4j.v2.members.ResetPasswordToken;
import io.github.perfectgym4j.v2.members.SetMemberPhoto;
import io.github.perfectgym4j.v2.members.SetMemberPhotoError;
import io.github.perfectgym4j.v2.members.UpdateMemberDetailsError;
import io.github.perfectgym4j.v2.members.ValidateMember;
import io.github.perfectgym4j.v2.members.VerifyMemberCredentials;
import io.github.perfectgym4j.v2.value.Sex;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Commands of members, the door and files, over a real HTTP exchange with the sandbox, which has read the contract for itself. */
class MembersRoundTripTest extends SandboxTest {

    private static final long CLUB = 2;
    private static final UUID DOOR = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final Pattern SIGNATURE = Pattern.compile("[sS]ignature=([^&]+)");

    @Override
    protected PerfectGymBuilder builder() {
        return super.builder().apiClient("sandbox-client", "sandbox-secret");
    }

    private <T extends ApiInterface> T client(Class<T> type) {
        return gym().client(type);
    }

    private static RequestRefusedException refusal(ThrowingCallable call) {
        RequestRefusedException refusal = catchThrowableOfType(RequestRefusedException.class, call);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }

    private long newGuest(String email) {
        return client(MembersClient.class)
                .addGuestMember(AddGuestMember.builder(CLUB)
                        .personalData(PersonalData.builder()
                                .firstName("Nora")
                                .lastName("O'Brien \"x\"")
                                .birthDate(LocalDate.of(1990, 5, 17))
                                .sex(Sex.FEMALE)
                                .email(email)
                                .build())
                        .addressData(AddressData.builder()
                                .street("Main Street 1")
                                .postalCode("10115")
                                .cityName("Berlin")
                                .build())
                        .build())
                .memberId();
    }

    @Test
    void aGuestIsAddedReadAndChanged() {
        MembersClient members = client(MembersClient.class);
        long id = newGuest("nora@example.com");
        Member added = gym().set(Member.class).get(id);
        assertThat(added.lastName()).isEqualTo("O'Brien \"x\"");
        assertThat(added.birthdate()).hasToString("1990-05-17");
        assertThat(added.homeClubId()).isEqualTo(CLUB);

        members.updateMemberDetails(
                id,
                MemberDetailsPatch.builder()
                        .firstName("Eleonora")
                        .phoneNumber("+49 30 123456")
                        .build());
        Member changed = gym().set(Member.class).get(id);
        assertThat(changed.firstName()).isEqualTo("Eleonora");
        assertThat(changed.phoneNumber()).contains("123456");
        assertThat(changed.email()).isEqualTo("nora@example.com");
        assertThat(changed.version()).isGreaterThan(added.version());

        members.updateMemberDetails(
                id, MemberDetailsPatch.builder().phoneNumber(null).build());
        assertThat(gym().set(Member.class).get(id).phoneNumber()).isNull();
        assertThat(refusal(() -> members.updateMemberDetails(
                                999_999,
                                MemberDetailsPatch.builder().firstName("X").build()))
                        .has(UpdateMemberDetailsError.USER_NOT_FOUND))
                .isTrue();

        MemberValidation twice = members.validateMember(ValidateMember.builder(CLUB)
                .personalData(PersonalData.builder()
                        .firstName("Other")
                        .lastName("Person")
                        .email("nora@example.com")
                        .build())
                .build());
        assertThat(twice.isValid()).isFalse();
        assertThat(twice.has(AddMemberError.PERSONAL_DATA_DUPLICATION)).isTrue();
        assertThat(twice.errors().get(0).data()).containsEntry("memberId", Long.toString(id));
        assertThat(members.addMemberNote(AddMemberNote.of(id, "likes\nyoga")).memberNoteId())
                .isPositive();
    }

    @Test
    void filesAreUploadedUsedAndDeleted() throws IOException {
        FilesClient files = client(FilesClient.class);
        MembersClient members = client(MembersClient.class);
        long id = newGuest("files@example.com");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", png);
        UploadedFile photo = files.upload(FileUpload.of("nora.png", png.toByteArray()));
        assertThat(photo.fileName()).isEqualTo("nora.png");
        assertThat(photo.size()).isEqualTo(png.size());
        members.setPhoto(SetMemberPhoto.of(id, photo.fileId()));

        UploadedFile text = files.upload(FileUpload.of("a.txt", "hello".getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal(() -> members.setPhoto(SetMemberPhoto.of(id, text.fileId())))
                        .has(SetMemberPhotoError.FILE_IS_NOT_AN_IMAGE))
                .isTrue();
        AddMemberFileResult added =
                members.addFile(AddMemberFile.of(id, text.fileId()).withVisibleToMember(true));
        String url = files.downloadUrl(added.fileId()).fileDownloadUrl();
        try (OpenFile file = gym().files().open(url)) {
            assertThat(file.content().readAllBytes()).isEqualTo("hello".getBytes(StandardCharsets.UTF_8));
        }
        files.deleteFile(new DeleteFile(added.fileId()));

        Matcher signature = SIGNATURE.matcher(files.calendarFileDownloadUrl(60).fileDownloadUrl());
        assertThat(signature.find()).isTrue();
        try (OpenFile calendar = files.calendarFile(60, signature.group(1))) {
            assertThat(new String(calendar.content().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("BEGIN:VCALENDAR");
        }
    }

    @Test
    void cardsOpenTheDoor() {
        MemberCardsClient cards = client(MemberCardsClient.class);
        AccessControlClient door = client(AccessControlClient.class);
        long guest = newGuest("cards@example.com");
        cards.assignCard(AssignCard.of(guest, "77001122"));
        assertThat(refusal(() -> cards.assignCard(AssignCard.of(60, "77001122")))
                        .has(AssignCardError.CARD_ALREADY_ASSIGNED))
                .isTrue();
        CardScan refused = door.validateCardScan(new ValidateCardScan("77001122", DOOR));
        assertThat(refused.isSuccess()).isFalse();
        cards.detachCard(new DetachCard(guest, "77001122"));
        String number =
                cards.generateCard(GenerateCard.of(guest).withCardLength(8)).cardNumber();
        assertThat(number).hasSize(8);

        VisitValidation answer = door.validateMemberVisit(ValidateMemberVisit.ofClub(guest, CLUB));
        assertThat(answer.canEnter()).isFalse();
        assertThat(answer.details().memberHasNoActiveContract()).isTrue();
        assertThat(answer.details().memberIsFrozen()).isNull();
        assertThat(answer.details().clubEntranceProducts()).isEmpty();

        door.registerMemberVisit(RegisterMemberVisit.of(guest, CLUB));
        door.endCurrentMemberVisit(EndCurrentMemberVisit.of(guest));
        assertThat(refusal(() -> door.endCurrentMemberVisit(EndCurrentMemberVisit.of(guest)))
                        .has(EndCurrentMemberVisitError.NO_CURRENT_VISITS))
                .isTrue();

        String code = door.generateQrCode(GenerateQrCode.of(60, CLUB)).qrCode();
        assertThat(door.memberIdFromQrCode(new GetMemberIdFromQrCode(code)).memberId())
                .isEqualTo(60);
        CardScan scan = door.validateCardScan(new ValidateCardScan(code, DOOR));
        assertThat(scan.memberId()).isEqualTo(60);
        assertThat(scan.isSuccess()).isTrue();
        door.confirmCardScan(new ConfirmCardScan(scan.swipeId()));
    }

    @Test
    void aNewPassword() {
        MemberAuthClient auth = client(MemberAuthClient.class);
        long id = newGuest("password@example.com");
        ResetPasswordToken token = auth.generateResetPasswordToken(id);
        auth.resetPassword(new ResetPassword(token.resetPasswordToken().reveal(), "Geheim-2026"));
        assertThat(auth.verifyMemberCredentials(new VerifyMemberCredentials("password@example.com", "Geheim-2026"))
                        .memberId())
                .isEqualTo(id);
        assertThat(refusal(() -> auth.resetPassword(
                                new ResetPassword(token.resetPasswordToken().reveal(), "Geheim-2027")))
                        .has(ResetPasswordError.TOKEN_USED))
                .isTrue();
        assertThat(auth.generateResetPasswordToken("password@example.com").resetPasswordToken())
                .isNotNull();
    }

    @Test
    void aLeadBecomesAGuestUnderTheSameKey() {
        LeadsClient leads = client(LeadsClient.class);
        long id = leads.addLead(AddLead.builder(CLUB)
                        .firstName("Lea")
                        .lastName("Example")
                        .email("lea@example.com")
                        .build())
                .leadId();
        assertThat(refusal(() -> leads.addLead(AddLead.builder(CLUB)
                                .firstName("Lea")
                                .lastName("Example")
                                .email("lea@example.com")
                                .build()))
                        .has(AddLeadError.EMAIL_DUPLICATION))
                .isTrue();
        leads.convertLeadToGuestMember(ConvertLead.of(id));
        Member guest = gym().set(Member.class).get(id);
        assertThat(guest.memberType()).isEqualTo(MemberType.GUEST);
        assertThat(guest.firstName()).isEqualTo("Lea");
        assertThat(refusal(() -> leads.convertLeadToGuestMember(ConvertLead.of(999_999)))
                        .has(ConvertLeadError.LEAD_DOES_NOT_EXIST))
                .isTrue();
    }

    @Test
    void labelsAndReferrals() {
        long id = newGuest("labels@example.com");
        assertThat(refusal(() -> client(MemberLabelsClient.class)
                                .addTags(new AddMemberTags(List.of(id), List.of("no-such-tag"))))
                        .has(MemberTagsError.INVALID_TAG_KEY))
                .isTrue();
        assertThat(client(ReferralsClient.class)
                        .generateReferralLink(new GenerateReferralLink(60))
                        .referralLink())
                .startsWith("http");
        assertThat(client(MembersClient.class).relationPermissions().permissions())
                .hasSize(5);
    }

    @Test
    void refusalsSpeakTheLanguageThatIsAskedFor() {
        String german = message(AcceptLanguage.of(Locale.GERMAN));
        String english = message(AcceptLanguage.of(Locale.ENGLISH));
        assertThat(german).isNotBlank().isNotEqualTo(english);
    }

    private String message(AcceptLanguage language) {
        MembersClient members = gym().client(MembersClient.class, language);
        return refusal(() -> members.setPhoto(SetMemberPhoto.of(999_999, "f")))
                .errors()
                .get(0)
                .message();
    }
}
