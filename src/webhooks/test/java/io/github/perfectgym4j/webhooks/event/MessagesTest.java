package io.github.perfectgym4j.webhooks.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static Stream<Arguments> events() {
        return Stream.of(
                of("ClassesBooked", "timeTableEventId", (m, k) -> new ClassBooked(m, 60L, k)),
                of("ClassesBookedOnStandbyList", "timeTableEventId", (m, k) -> new ClassBookedOnStandbyList(m, 60L, k)),
                of("ClassesBookingCancelled", "timeTableEventId", (m, k) -> new ClassBookingCancelled(m, 60L, k)),
                of(
                        "ClassesBookingPromotedFromStandbyList",
                        "timeTableEventId",
                        (m, k) -> new ClassBookingPromotedFromStandbyList(m, 60L, k)),
                of(
                        "PersonalTrainingBooked",
                        "personalTrainingBookingId",
                        (m, k) -> new PersonalTrainingBooked(m, 60L, k)),
                of(
                        "PersonalTrainingBookingCancelled",
                        "personalTrainingBookingId",
                        (m, k) -> new PersonalTrainingBookingCancelled(m, 60L, k)),
                of("ContractCreated", "contractId", (m, k) -> new ContractCreated(m, 60L, k)),
                of("ContractPaymentDone", "contractId", (m, k) -> new ContractPaymentDone(m, 60L, k)),
                of("UserModified", "other", (m, k) -> new MemberModified(m, 60L)),
                of("AgreementAnswerModified", "other", (m, k) -> new AgreementAnswerModified(m, 60L)),
                of("UserPresenceChanged", "other", (m, k) -> new MemberPresenceChanged(m, 60L)),
                of("UserCardScanned", "other", (m, k) -> new MemberCardScanned(m, 60L)),
                of("LeadBorn", "leadId", (m, k) -> new UnknownEvent(m)));
    }

    private static Arguments of(String name, String field, BiFunction<Message, Long, GymEvent> event) {
        return Arguments.of(name, field, event);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void everyEventHasItsTypeAndKeys(String name, String field, BiFunction<Message, Long, GymEvent> expected) {
        GymEvent event = only("""
                {"event": "%s", "triggeredDate": "2026-11-21T13:00:00+01:00", "data": {"userId": 60, "%s": 103}}""".formatted(name, field));
        assertThat(event).isEqualTo(expected.apply(event.message(), 103L));
        assertThat(event.message().event()).isEqualTo(name);
        assertThat(event.message().triggered()).isEqualTo(new ApiDateTime("2026-11-21T13:00:00+01:00"));
        assertThat(event.message().data().getInt(field)).isEqualTo(103);
    }

    @Test
    void theTableHasAllTypes() {
        List<Class<?>> tested = events().map(
                        row -> only("{\"event\": \"" + row.get()[0] + "\"}").getClass())
                .<Class<?>>map(type -> type)
                .toList();
        assertThat(tested).containsExactlyInAnyOrder(GymEvent.class.getPermittedSubclasses());
    }

    @Test
    void namesInAnyCaseAndKeysAsTextAreRead() {
        assertThat(only("{\"Event\": \" classesbooked\", \"Data\": {\"UserID\": \"60\", \"timetableeventid\": 103.0}}"))
                .isInstanceOfSatisfying(ClassBooked.class, booked -> {
                    assertThat(booked.memberId()).isEqualTo(60);
                    assertThat(booked.classId()).isEqualTo(103);
                    assertThat(booked.message().triggered()).isNull();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"userId\": null}",
                "{\"userId\": \"\"}",
                "{\"userId\": 1.5}",
                "{\"userId\": 1e400}",
                "{\"userId\": 12345678901234567890}",
                "{\"userId\": [1]}",
                "7",
                "null"
            })
    void whatIsMissingOrNoKeyIsNull(String data) {
        GymEvent event = only("{\"event\": \"UserModified\", \"triggeredDate\": \"soon\", \"data\": " + data + "}");
        assertThat(event).isInstanceOfSatisfying(MemberModified.class, modified -> {
            assertThat(modified.memberId()).isNull();
            assertThat(modified.message().triggered()).isNull();
        });
    }

    @Test
    void anArrayHasItsEventsInOrder() {
        assertThat(Messages.read("[{\"event\": \"UserModified\"}, {\"event\": \"UserCardScanned\"}]"))
                .hasExactlyElementsOfTypes(MemberModified.class, MemberCardScanned.class);
    }

    @Test
    void aMessageWithoutEventIsAnUnknownOne() {
        assertThat(only("{\"hello\": 1}"))
                .isEqualTo(new UnknownEvent(
                        new Message("", null, only("{}").message().data())));
    }

    private static Stream<String> noMessages() {
        return Stream.of(
                "",
                " ",
                "null",
                "7",
                "[]",
                "[{}, 7]",
                "{",
                "{} {}",
                "{\"event\": \"UserModified\"",
                "<!DOCTYPE html><html><body>Sign in</body></html>",
                "event=UserModified&userId=60",
                "{\"a\": 01}",
                "{\"a\": 1e99999999999}",
                "[".repeat(30_000),
                "{\"a\": " + "[".repeat(40) + "]".repeat(40) + "}");
    }

    @ParameterizedTest
    @MethodSource("noMessages")
    void nothingElseIsAMessage(String body) {
        assertThatThrownBy(() -> Messages.read(body))
                .isInstanceOf(NotAMessageException.class)
                .hasNoCause();
    }

    @Test
    void onlyUtf8IsText() {
        assertThat(Messages.text("\uFEFF{\"a\": \"\u017C\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("{\"a\": \"\u017C\"}");
        assertThatThrownBy(() -> Messages.text(new byte[] {'{', (byte) 0xFF, '}'}))
                .isInstanceOf(NotAMessageException.class);
    }

    @Test
    void theTextOfAnEventHasNoneOfItsData() {
        assertThat(only("{\"event\": \"UserModified\", \"data\": {\"email\": \"somebody@example.org\"}}"))
                .asString()
                .contains("UserModified")
                .doesNotContain("somebody");
    }

    private static GymEvent only(String body) {
        List<GymEvent> events = Messages.read(body);
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}
