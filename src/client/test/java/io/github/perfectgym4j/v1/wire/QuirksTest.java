package io.github.perfectgym4j.v1.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.error.ApiError;
import io.github.perfectgym4j.internal.json.Answers;
import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import io.github.perfectgym4j.v1.Samples;
import io.github.perfectgym4j.v1.classes.ClassCategory;
import io.github.perfectgym4j.v1.classes.ClassType;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.classes.PersonalTrainingBooking;
import io.github.perfectgym4j.v1.classes.UserClass;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.common.Rating;
import io.github.perfectgym4j.v1.common.Sex;
import io.github.perfectgym4j.v1.instructors.Instructor;
import io.github.perfectgym4j.v1.users.User;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract's quirks about reading, each by its number. What is sent instead is tested where it is sent. */
class QuirksTest {

    private static <T> List<T> list(Class<T> element, String json) {
        return Samples.list(element, json);
    }

    private static <T> List<T> list(Class<T> element, String json, Charset charset) {
        return Samples.list(element, new ByteArrayInputStream(json.getBytes(charset)));
    }

    private static <T> T one(Class<T> type, String json) {
        return Samples.one(type, json);
    }

    private static <T> T element(Class<T> type, String fields) {
        return Samples.element(type, fields);
    }

    @Test
    void q01ElementsIsOneObject() {
        assertThat(list(Instructor.class, "{\"elements\":{\"id\":52}}"))
                .extracting(Instructor::id)
                .containsExactly(52L);
        assertThat(one(Instructor.class, "{\"elements\":{\"id\":52}}").id()).isEqualTo(52);
    }

    @Test
    void q02EnvelopeIsMisspelt() {
        assertThat(list(Club.class, "{\"elemenst\":[{\"id\":2}]}")).hasSize(1);
    }

    @Test
    void q03NoEnvelopeOutsideAndOneInside() {
        ClassCategory category = one(
                ClassCategory.class,
                "{\"id\":2,\"name\":\"Mix\",\"classTypes\":{\"elements\":[{\"id\":1},{\"id\":2}]}}");
        assertThat(category.name()).isEqualTo("Mix");
        assertThat(category.classTypes()).extracting(ClassType::id).containsExactly(1L, 2L);
        assertThat(list(ClassCategory.class, "{\"id\":2}")).hasSize(1);
        assertThat(list(ClassCategory.class, "[{\"id\":2},{\"id\":3}]")).hasSize(2);
    }

    @Test
    void q04KeyWithABlank() {
        assertThat(Answers.errors(stream("{\"errors \":[{\"code\":\"InvalidFreezeParameters\"}]}")))
                .containsExactly(new ApiError("InvalidFreezeParameters", null, null));
    }

    @Test
    void q05PlainNumbersAsElements() {
        assertThat(list(Integer.class, "{\"elements\":[2,\"3\",4.0]}")).containsExactly(2, 3, 4);
        assertThat(one(Long.class, "{\"elements\":[\"17\"]}")).isEqualTo(17L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "' '", "null", "'null'"})
    void q14BlankIsNullForEveryTypeAndQ18TheWordToo(String nothing) {
        UserClass read = element(
                UserClass.class,
                ("'id':%1$s,'startDate':%1$s,'attendeesLimit':%1$s,'booked':%1$s,'userClassRating':%1$s,'club':%1$s,"
                                + "'products':%1$s,'classType':{'rating':{'rating':%1$s}}")
                        .formatted(nothing));
        assertThat(read.id()).isNull();
        assertThat(read.startDate()).isNull();
        assertThat(read.attendeesLimit()).isNull();
        assertThat(read.booked()).isNull();
        assertThat(read.userClassRating()).isNull();
        assertThat(read.club()).isNull();
        assertThat(read.products()).isEmpty();
        assertThat(read.classType().rating().rating()).isNull();
    }

    @Test
    void q14BlankAndNullAreEqualForTexts() {
        assertThat(element(Club.class, "'symbol':''")).isEqualTo(element(Club.class, "'symbol':null"));
    }

    @Test
    void q15MissingIsNullAndAMissingListIsEmpty() {
        ClassType type = element(ClassType.class, "'id':1");
        assertThat(type.isDeleted()).isNull();
        assertThat(type.isTombstone()).isFalse();
        assertThat(type.translations()).isEmpty();
    }

    @Test
    void q16NumbersAsTexts() {
        assertThat(element(PersonalTrainingBooking.class, "'id':'1324465'").id())
                .isEqualTo(1324465);
        assertThat(element(Rating.class, "'rating':'4.50'").rating()).isEqualByComparingTo(new BigDecimal("4.5"));
    }

    @ParameterizedTest
    @CsvSource({"'True',true", "'False',false", "'false',false", "' TRUE ',true", "true,true", "false,false"})
    void q17BooleansAsTexts(String json, boolean expected) {
        String value = json.contains("r") && (json.equals("true") || json.equals("false")) ? json : "'" + json + "'";
        assertThat(element(PersonalTrainingBooking.class, "'isCompleted':" + value)
                        .isCompleted())
                .isEqualTo(expected);
    }

    @Test
    void q18NullAndListsAsTexts() {
        PersonalTrainingBooking booking =
                element(PersonalTrainingBooking.class, "'comments':'null','clubZoneId':'null','deliveries':'[]'");
        assertThat(booking.comments()).isNull();
        assertThat(booking.clubZoneId()).isNull();
        assertThat(booking.deliveries()).isEmpty();
        assertThat(element(User.class, "'coverPhotoUrl':'null'").coverPhotoUrl())
                .isNull();
        assertThat(element(Club.class, "'name':'null'").name())
                .as("a free text may be that word")
                .isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-12-03T06:15:00,2015-12-03T06:15:00",
        "2015-12-03T06:15:00.123,2015-12-03T06:15:00.123",
        "2015-12-03T06:15:00.1234567,2015-12-03T06:15:00.1234567",
        "2015-12-03T06:15,2015-12-03T06:15:00",
        "2015-12-03 06:15:00,2015-12-03T06:15:00",
        "2015-12-03T06:15:00Z,2015-12-03T06:15:00",
        "2015-12-03T06:15:00+02:00,2015-12-03T06:15:00",
        "2015-12-03,2015-12-03T00:00:00"
    })
    void q19TimesAreLocalAndNotShiftedAndQ20BareDatesAreMidnight(String wire, LocalDateTime expected) {
        assertThat(element(FitnessClass.class, "'startDate':'" + wire + "'").startDate())
                .isEqualTo(expected);
    }

    @Test
    void q19WindowsZonesBecomeIanaZones() {
        assertThat(element(Club.class, "'timezone':'Central European Standard Time'")
                        .zone())
                .contains(ZoneId.of("Europe/Warsaw"));
        assertThat(element(Club.class, "'timezone':'Europe/Berlin'").zone()).contains(ZoneId.of("Europe/Berlin"));
        assertThat(element(Club.class, "'timezone':'Middle-earth Standard Time'")
                        .zone())
                .isEmpty();
        assertThat(element(Club.class, "'id':1").zone()).isEmpty();
    }

    @Test
    void q21ADateMayComeAsDateTime() {
        assertThat(element(Club.class, "'openDate':'2015-01-01T00:00:00'").openDate())
                .isEqualTo(LocalDate.of(2015, 1, 1));
        assertThat(element(Club.class, "'symbol':7,'shortName':12").symbol()).isEqualTo("7");
    }

    @Test
    void q23BothPairsOfNamesTheSamplesFirst() {
        Rating table = element(Rating.class, "'submitionsCount':3,'rankingFactor':1.5");
        assertThat(table.votesCount()).isEqualTo(3);
        assertThat(table.rankingSort()).isEqualByComparingTo("1.5");
        assertThat(element(Rating.class, "'submitionsCount':3,'votesCount':4").votesCount())
                .isEqualTo(4);
        assertThat(element(Rating.class, "'votesCount':4,'submitionsCount':3").votesCount())
                .isEqualTo(4);
        assertThat(element(Rating.class, "'votesCount':'','submitionsCount':3").votesCount())
                .isEqualTo(3);
    }

    @Test
    void q26NamesWithoutRegardToCase() {
        Club club = element(Club.class, "'TIMEZONE':'UTC','Id':2");
        assertThat(club.timeZone()).isEqualTo("UTC");
        assertThat(club.id()).isEqualTo(2);
    }

    @Test
    void q30PresentUnderEitherName() {
        assertThat(element(User.class, "'isPresent':true").presentInClub()).isTrue();
        assertThat(element(User.class, "'presentInClub':true").presentInClub()).isTrue();
    }

    @Test
    void q38TheUnionOfAllCategoryFields() {
        ClassCategory category = element(
                ClassCategory.class,
                "'name':'Mix','category':'MIX','description':'All sorts','iconUrl':'https://example.com/i.png',"
                        + "'isProductRequiredForBooking':'false'");
        assertThat(category.category()).isEqualTo("MIX");
        assertThat(category.description()).isEqualTo("All sorts");
        assertThat(category.iconUrl()).isEqualTo("https://example.com/i.png");
        assertThat(category.isProductRequiredForBooking()).isFalse();
    }

    @Test
    void q77NoLimitIsNotZero() {
        assertThat(element(FitnessClass.class, "'attendeesLimit':null").attendeesLimit())
                .isNull();
        assertThat(element(FitnessClass.class, "'attendeesLimit':0").attendeesLimit())
                .isZero();
    }

    @Test
    void q78UnknownFieldsAndValues() {
        Instructor instructor = element(
                Instructor.class,
                "'id':1,'newField':{'deep':[1,{'er':[[]]}]},'sex':'Diverse','another':[{}],'services':[{'a':1},2]");
        assertThat(instructor.sex()).isEqualTo(new Sex("Diverse"));
        assertThat(instructor.services()).hasSize(2).element(1).isEqualTo(jakarta.json.Json.createValue(2));
        assertThat(list(JsonValue.class, "{\"elements\":[]}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE"})
    void q09WhateverTheContentTypeSays(String charset) {
        assertThat(list(Club.class, "{\"elements\":[{\"name\":\"Größe łódź\"}]}", Charset.forName(charset)))
                .extracting(Club::name)
                .containsExactly("Größe łódź");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<html><body>Please log in</body></html>",
                "null",
                "\"text\"",
                "17",
                "{}",
                "{\"elements\":[{\"id\":1}]",
                "{\"elements\":[{\"id\":1}",
                "{\"elements\":[{\"unknown\":{\"a\":1",
                "{\"elements\":[{\"unknown\":[1,2",
                "{\"elements\":[{\"id\":1}]} trailing",
                "{\"elements\":[{\"id\":1}]}{}",
                "{\"elements\":[{\"id\":{}}]}",
                "{\"elements\":[{\"id\":\"one\"}]}",
                "{\"elements\":[{\"id\":99999999999999999999}]}",
                "{\"elements\":[{\"id\":1e999999999}]}",
                "{\"elements\":[{\"id\":1.5}]}",
                "{\"elements\":[{\"startDate\":\"yesterday\"}]}",
                "{\"elements\":[{\"startDate\":20151203}]}",
                "{\"elements\":[{\"club\":\"Berlin\"}]}",
                "{\"elements\":[{\"club\":[1]}]}",
                "{\"elements\":[17]}",
                "{\"elements\":17}",
                "{\"errors\":[{\"code\":\"InvalidUser\"}]}"
            })
    void whatIsNoAnswerSaysSo(String body) {
        assertThatThrownBy(() -> list(FitnessClass.class, body)).isInstanceOf(UnreadableAnswerException.class);
    }

    @Test
    void theMessageNamesThePlaceAndNotTheValue() {
        assertThatThrownBy(() -> list(
                        FitnessClass.class,
                        "{\"elements\":[{\"id\":1},{\"club\":{\"address\":{\"city\":[\"secret\"]}}}]}"))
                .hasMessageStartingWith("elements[1].club.address.city: expected a text")
                .hasMessageNotContaining("secret");
    }

    @Test
    void nestingHasAnEnd() {
        String deep = "{\"elements\":[" + "{\"category\":{\"classTypes\":[".repeat(200);
        assertThatThrownBy(() -> list(ClassType.class, deep))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageContaining("nested too deeply");
        String unknown = "{\"elements\":[{\"x\":" + "[".repeat(100_000);
        assertThatThrownBy(() -> list(ClassType.class, unknown)).isInstanceOf(UnreadableAnswerException.class);
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
