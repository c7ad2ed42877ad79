package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalTrainingTest extends SandboxTest {

    private static final String PATH = "Classes/BookClass/PersonalTraining";
    private static final String QUERY =
            "?title=Stretching&startDate=2026-11-25T10:00:00&endDate=2026-11-25T11:00:00&clubId=2&employeeId=1677";

    @Test
    void booksTheDocumentedExampleFromABody() {
        Api jan = Api.signedIn(sandbox, "nowak@example.com", "member1");
        JsonObject booked = Api.element(jan.post(
                PATH,
                "{\"title\": \"Reservation\", \"startDate\": \"2015-12-03T06:15:00\", \"endDate\":"
                        + " \"2015-12-03T08:15:00\", \"clubId\": 1, \"employeeId\": \"1677\", \"clubZoneId\": 12}"));
        assertThat(booked.toString())
                .isEqualTo("{\"id\":1324465,\"name\":\"Reservation\",\"startDate\":\"2015-12-03T06:15:00\","
                        + "\"endDate\":\"2015-12-03T08:15:00\",\"comments\":null,\"clubId\":1,\"employeeId\":1677,"
                        + "\"clubZoneId\":12,\"productId\":null,\"userId\":1,\"isCompleted\":false,"
                        + "\"isCancelled\":false,\"deliveries\":[]}");
    }

    @Test
    void booksFromTheQueryAndKeepsTheTrainerToOneMember() {
        JsonObject booked = Api.element(Api.anna(sandbox).post(PATH + QUERY + "&description=soon"));
        assertThat(booked.getString("comments")).isEqualTo("soon");
        assertThat(Api.refusals(Api.member(sandbox, 40).post(PATH + QUERY))).containsExactly("BookingRejected");
    }

    @ParameterizedTest
    @CsvSource({
        "clubId=2, clubId=, InvalidClub/clubId",
        "clubId=2, clubId=4711, InvalidClub/clubId",
        "employeeId=1677, employeeId=4711, InvalidEmployee/employeeId",
        "startDate=2026-11-25T10, startDate=2026-11-20T10, StartDateIsToLow/startDate",
        "startDate=, start=, StartDateIsToLow/startDate",
        "endDate=2026-11-25, endDate=2026-11-24, StartDateGtThenEndDate/startDate",
        "endDate=, end=, EndDateIsRequired/endDate",
        "title=, t=, InvalidPropertyValue/title"
    })
    void refusesWrongParameters(String part, String replacement, String refusal) {
        assertThat(Api.refusals(Api.anna(sandbox).post(PATH + QUERY.replace(part, replacement))))
                .containsExactly(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "41, BookingBlockedForUser",
        "42, BookingWithDebitNotAllowed",
        "43, BookingWithoutActiveContractNotAllowed",
        "44, UserNotAllowedToAccessClub"
    })
    void refusesMembersWhoCannotBook(long member, String refusal) {
        assertThat(Api.refusals(Api.member(sandbox, member).post(PATH + QUERY))).containsExactly(refusal);
    }
}
