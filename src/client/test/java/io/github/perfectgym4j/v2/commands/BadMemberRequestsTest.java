package io.github.perfectgym4j.v2.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.v2.access.CardScan;
import io.github.perfectgym4j.v2.access.GenerateQrCode;
import io.github.perfectgym4j.v2.access.GetMemberIdFromQrCode;
import io.github.perfectgym4j.v2.access.OpenGate;
import io.github.perfectgym4j.v2.access.QrCode;
import io.github.perfectgym4j.v2.access.RegisterMemberVisit;
import io.github.perfectgym4j.v2.access.ValidateCardScan;
import io.github.perfectgym4j.v2.access.ValidateMemberVisit;
import io.github.perfectgym4j.v2.crm.AddLead;
import io.github.perfectgym4j.v2.crm.AddLegacyLead;
import io.github.perfectgym4j.v2.crm.ConvertLead;
import io.github.perfectgym4j.v2.crm.CreateEvent;
import io.github.perfectgym4j.v2.crm.CrmEventOutcome;
import io.github.perfectgym4j.v2.crm.CrmEventType;
import io.github.perfectgym4j.v2.crm.EventCreateMode;
import io.github.perfectgym4j.v2.members.AddGuestMember;
import io.github.perfectgym4j.v2.members.AddMemberBiometricData;
import io.github.perfectgym4j.v2.members.AddMemberError;
import io.github.perfectgym4j.v2.members.AddMemberFile;
import io.github.perfectgym4j.v2.members.AddMemberFileResult;
import io.github.perfectgym4j.v2.members.AddMemberNote;
import io.github.perfectgym4j.v2.members.AddMemberTags;
import io.github.perfectgym4j.v2.members.AssignCard;
import io.github.perfectgym4j.v2.members.DetachCard;
import io.github.perfectgym4j.v2.members.GenerateCard;
import io.github.perfectgym4j.v2.members.GeneratedCard;
import io.github.perfectgym4j.v2.members.MemberAttribute;
import io.github.perfectgym4j.v2.members.MemberValidation;
import io.github.perfectgym4j.v2.members.MemberValidationError;
import io.github.perfectgym4j.v2.members.PersonalData;
import io.github.perfectgym4j.v2.members.RemoveMemberTags;
import io.github.perfectgym4j.v2.members.ResetPassword;
import io.github.perfectgym4j.v2.members.ResetPasswordToken;
import io.github.perfectgym4j.v2.members.SendResetPasswordLink;
import io.github.perfectgym4j.v2.members.SetMemberCustomAttributes;
import io.github.perfectgym4j.v2.members.SetMemberTags;
import io.github.perfectgym4j.v2.members.ValidateMember;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same as {@link BadRequestsTest} for members, the door and leads. */
class BadMemberRequestsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 1, 18, 0);
    private static final List<Long> ONE = List.of(40L);

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong(
                        "recommendedByMemberId and recommendedByReferralCode must not be given together",
                        () -> AddGuestMember.builder(2)
                                .recommendedByMemberId(1L)
                                .recommendedByReferralCode("X")
                                .build()),
                wrong(
                        "recommendedByMemberId and recommendedByReferralCode must not be given together",
                        () -> ValidateMember.builder(2)
                                .recommendedByMemberId(1L)
                                .recommendedByReferralCode("X")
                                .build()),
                wrong("memberIds must not be empty", () -> new AddMemberTags(List.of(), List.of("vip"))),
                wrong("tags must not be empty", () -> new AddMemberTags(ONE, List.of())),
                wrong("tags must not be empty", () -> new RemoveMemberTags(ONE, List.of())),
                wrong("cardLength must be positive", () -> GenerateCard.of(40).withCardLength(0)),
                wrong("clubZoneId or clubId is required", () -> new ValidateMemberVisit(40, null, null)),
                wrong(
                        "exitDate must not be before enterDate",
                        () -> new RegisterMemberVisit(40, 2, NOW, NOW.minusSeconds(1), null)),
                wrong(
                        "email or phone is required",
                        () -> AddLead.builder(2).email(" ").build()),
                wrong(
                        "rating must be at least 1 and at most 3",
                        () -> AddLead.builder(2).phone("1").rating(4).build()),
                wrong(
                        "rating must be at least 1 and at most 3",
                        () -> AddLegacyLead.builder(2).rating(0).build()),
                wrong(
                        "outcome is required for createMode Record",
                        () -> event(EventCreateMode.RECORD, Duration.ofHours(1)).build()),
                wrong("duration must be whole minutes and less than a day", () -> event(
                                EventCreateMode.SCHEDULE, Duration.ofDays(1))
                        .build()),
                wrong("duration must be whole minutes and less than a day", () -> event(
                                EventCreateMode.SCHEDULE, Duration.ofSeconds(90))
                        .build()),
                wrong("duration must be whole minutes and less than a day", () -> event(
                                EventCreateMode.SCHEDULE, Duration.ofMinutes(-1))
                        .build()));
    }

    private static Arguments wrong(String message, ThrowingCallable request) {
        return Arguments.of(message, request);
    }

    private static CreateEvent.Builder event(EventCreateMode mode, Duration duration) {
        return CreateEvent.builder(CrmEventType.MEETING, mode, 8, 90, NOW, duration, 2);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsCertainlyWrongIsRefusedBeforeTheNetwork(String message, ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> AddMemberNote.of(40, null)).hasMessage("note");
        assertThatThrownBy(() -> new AddMemberTags(null, List.of("vip"))).hasMessage("memberIds");
        assertThatThrownBy(() -> new SetMemberTags(40, null)).hasMessage("tags");
        assertThatThrownBy(() -> new MemberAttribute(1, null)).hasMessage("value");
        assertThatThrownBy(() -> new SetMemberCustomAttributes(40, null)).hasMessage("customAttributes");
        assertThatThrownBy(() -> new OpenGate(40, null)).hasMessage("deviceId");
        assertThatThrownBy(() -> new ResetPassword("t", null)).hasMessage("newPassword");
        assertThatThrownBy(() -> AddMemberFile.of(40, null)).hasMessage("fileId");
    }

    @Test
    void whatIsRightAtTheEdge() {
        new RegisterMemberVisit(40, 2, NOW, NOW, null);
        new RegisterMemberVisit(40, 2, null, NOW, null);
        new SetMemberTags(40, List.of());
        new MemberAttribute(1, JsonValue.NULL);
        AddLegacyLead.builder(2).rating(3).build();
        event(EventCreateMode.RECORD, Duration.ZERO)
                .outcome(CrmEventOutcome.SALE)
                .build();
    }

    @Test
    void aListThatIsChangedLaterChangesNoRequest() {
        List<Long> members = new ArrayList<>(ONE);
        AddMemberTags tags = new AddMemberTags(members, List.of("vip"));
        members.add(41L);
        assertThat(tags.memberIds()).containsExactly(40L);
    }

    @Test
    void codesInAnAnswerAreFoundByTheirConstants() {
        MemberValidation answer = new MemberValidation(
                false,
                List.of(new MemberValidationError("email", "m", "PersonalDataDuplication", Map.of("memberId", "39"))));
        assertThat(answer.has(AddMemberError.PERSONAL_DATA_DUPLICATION)).isTrue();
        assertThat(answer.has(AddMemberError.CLUB_NOT_EXIST)).isFalse();
        assertThat(answer.toString()).contains("PersonalDataDuplication").doesNotContain("39");
    }

    @Test
    void whatIsPersonalOrAKeyIsNotPrinted() {
        PersonalData person = PersonalData.builder().lastName("Example").build();
        assertThat(Stream.of(
                                person,
                                AddGuestMember.builder(2).personalData(person).build(),
                                AddMemberBiometricData.of(40, Secret.of("AQID")),
                                AddMemberNote.of(40, "rude"),
                                new AddMemberFileResult(7L, "https://gym.example/f/7"),
                                AssignCard.of(40, "0012345"),
                                new DetachCard(40, "0012345"),
                                new GeneratedCard("0012345"),
                                new ValidateCardScan("0012345", null),
                                new CardScan(true, "Hello Anna", null, 40L, "M-40"),
                                GenerateQrCode.of(40, 2),
                                new QrCode("QR1", null),
                                new GetMemberIdFromQrCode("QR1"),
                                new SendResetPasswordLink("anna@example.com"),
                                new ResetPassword("t", "geheim"),
                                new ResetPasswordToken(Secret.of("t")),
                                new MemberAttribute(1, JsonValue.TRUE),
                                AddLead.builder(2).phone("1").build(),
                                AddLegacyLead.builder(2).build(),
                                ConvertLead.of(90))
                        .map(Object::toString))
                .allMatch(text -> text.endsWith("[***]"));
    }
}
