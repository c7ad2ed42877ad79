package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.sandbox.v2.errors.InvalidRequest;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.Fields;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How bodies of commands are read. */
class InputTest {

    private static Command command(String body) {
        return new Command(body.replace('\'', '"'));
    }

    private static Set<String> wrong(Command command) {
        return catchThrowableOfType(InvalidRequest.class, command::check)
                .modelState()
                .keySet();
    }

    @Test
    void readsValuesOfAllSorts() {
        Command command = command("{'Count':'7','amount':12.50,'day':'1990-05-01','moment':'2026-11-21T12:00:00Z',"
                + "'clock':'2026-11-21T12:00:00','time':'08:30','id':'123E4567-e89b-12d3-a456-426614174000',"
                + "'sex':'female','free':{'a':[1]},'bytes':'AQI='}");
        assertThat(command.requiredInt("count")).isEqualTo(7);
        assertThat(command.requiredDecimal("amount")).isEqualTo(new BigDecimal("12.50"));
        assertThat(command.requiredDay("day")).isEqualTo(LocalDate.of(1990, 5, 1));
        ZoneId warsaw = ZoneId.of("Europe/Warsaw");
        assertThat(command.requiredTime("moment").in(warsaw)).isEqualTo(LocalDateTime.of(2026, 11, 21, 13, 0));
        assertThat(command.requiredTime("clock").in(warsaw)).isEqualTo(LocalDateTime.of(2026, 11, 21, 12, 0));
        assertThat(command.requiredTimeOfDay("time")).isEqualTo(LocalTime.of(8, 30));
        assertThat(command.requiredUuid("id")).isEqualTo(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
        assertThat(command.requiredWord("sex", List.of("Male", "Female"))).isEqualTo("Female");
        assertThat(command.requiredJson("free")).hasToString("{\"a\":[1]}");
        assertThat(command.requiredBytes("bytes")).containsExactly(1, 2);
        command.check();
    }

    @ParameterizedTest
    @CsvSource({"08:30,08:30", "08:30:00,08:30", "PT8H30M,08:30", "PT0S,00:00"})
    void readsTimesOfDayInThreeForms(String sent, LocalTime time) {
        Command command = command("{'time':'" + sent + "'}");
        assertThat(command.requiredTimeOfDay("time")).isEqualTo(time);
        command.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "PT24H", "-PT1H", "8", "soon"})
    void knowsWhatIsNoTimeOfDay(String sent) {
        Command command = command("{'time':'" + sent + "'}");
        assertThat(command.optionalTimeOfDay("time")).isNull();
        assertThat(wrong(command)).containsExactly("request.time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1,5", "NaN", "12345678901234567890", ""})
    void knowsWhatIsNoAmount(String sent) {
        Command command = command("{'amount':'" + sent + "'}");
        assertThat(command.optionalDecimal("amount")).isNull();
        assertThat(wrong(command)).containsExactly("request.amount");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-12-31",
                "-0001-01-01T00:00:00",
                "-999999999-01-01T00:00:00",
                "+10000-01-01T00:00:00Z",
                "2026-02-29",
                "2026-11-31T00:00:00"
            })
    void knowsWhatIsNoDay(String sent) {
        Command command = command("{'day':'" + sent + "','time':'" + sent + "'}");
        assertThat(command.optionalDay("day")).isNull();
        assertThat(command.optionalTime("time")).isNull();
        assertThat(wrong(command)).containsExactlyInAnyOrder("request.day", "request.time");
    }

    @Test
    void theHourThatSpringSkipsIsTheNextOne() {
        Command command = command("{'skipped':'2026-03-29T02:30:00','twice':'2026-10-25T02:30:00'}");
        ZoneId warsaw = ZoneId.of("Europe/Warsaw");
        assertThat(command.requiredTime("skipped").in(warsaw)).isEqualTo(LocalDateTime.of(2026, 3, 29, 3, 30));
        assertThat(command.requiredTime("twice").in(warsaw)).isEqualTo(LocalDateTime.of(2026, 10, 25, 2, 30));
    }

    @Test
    void readsTheFirstAndTheLastDay() {
        Command command = command("{'first':'0001-01-01','last':'9999-12-31T23:59:59Z','leap':'2028-02-29'}");
        assertThat(command.optionalDay("first")).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(command.optionalDay("last")).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(command.optionalDay("leap")).isEqualTo(LocalDate.of(2028, 2, 29));
        command.check();
    }

    @Test
    void namesWhatIsWrongInside() {
        Command command = command("{'items':[{'id':1},{'id':'x'},7],'address':{'zip':{}},'keys':[1,'x']}");
        command.objects("items").forEach(item -> item.requiredLong("id"));
        command.optionalObject("address").ifPresent(address -> address.optionalText("zip"));
        command.longs("keys");
        assertThat(wrong(command))
                .containsExactlyInAnyOrder(
                        "request.items[1].id", "request.items[2]", "request.address.zip", "request.keys[1]");
    }

    @Test
    void asksForAnObjectButNotForWhatWouldBeInIt() {
        Command command = command("{'other':{}}");
        Fields missing = command.requiredObject("person");
        missing.requiredText("name");
        command.requiredObject("other").requiredText("name");
        assertThat(wrong(command)).containsExactlyInAnyOrder("request.person", "request.other.name");
    }

    @Test
    void takesNullForMissing() {
        Command command = command("{'id':null,'items':null}");
        BiFunction<String, Long, Boolean> isMissing = (name, value) -> value == null && command.has(name);
        assertThat(isMissing.apply("id", command.optionalLong("id"))).isTrue();
        assertThat(command.objects("items")).isEmpty();
        command.requiredLong("id");
        assertThat(wrong(command)).containsExactly("request.id");
    }

    private static final JsonObject BEFORE =
            Api.object("{\"name\":\"Anna\",\"address\":{\"zip\":null,\"city\":\"Rome\"}}");

    private static Command patched(String operations) {
        return Command.patched(operations.replace('\'', '"'), BEFORE);
    }

    @Test
    void appliesListsOfChangesWithNamesInAnyCase() {
        Command command = patched("[{'op':'test','path':'/NAME','value':'Anna'},"
                + "{'op':'replace','path':'/Address/ZIP','value':'00-001'},{'op':'remove','path':'/name'}]");
        assertThat(command.optionalText("name")).isNull();
        Fields address = command.requiredObject("address");
        assertThat(address.optionalText("zip")).isEqualTo("00-001");
        assertThat(address.optionalText("city")).isEqualTo("Rome");
        command.check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[7]",
                "[{'op':'replace'}]",
                "[{'op':'fly','path':'/name'}]",
                "[{'op':'replace','path':'/age','value':7}]",
                "[{'op':'test','path':'/name','value':'Ben'}]",
                "[{'op':'replace','path':7,'value':7}]"
            })
    void refusesListsThatDoNotFit(String operations) {
        assertThat(catchThrowableOfType(InvalidRequest.class, () -> patched(operations))
                        .modelState())
                .containsOnlyKeys("request");
    }
}
