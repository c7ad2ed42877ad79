package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers with the switch {@code quirks} on; the numbers are those of the contract's list. */
class QuirksTest extends SandboxTest {

    private Api employee;

    @BeforeEach
    void turnOn() {
        employee = Api.employee(sandbox);
        sandbox.switches().quirks(true);
    }

    private JsonObject get(String path) {
        return Api.object(employee.get(path).body());
    }

    @Test
    void q01OneElementIsNoArray() {
        assertThat(get("Classes/WhoIsIn?classId=1677").getJsonObject("elements").getInt("id"))
                .isEqualTo(1);
        assertThat(get("Classes/ClassesTypes").getJsonArray("elements")).hasSizeGreaterThan(1);
        assertThat(get("Classes/WhoIsIn?classId=106").getJsonArray("elements")).isEmpty();
    }

    @Test
    void q03CategoriesHaveNoEnvelopeButAnInnerOne() {
        JsonObject category = get("Classes/Categories");
        assertThat(category.getInt("id")).isEqualTo(2);
        assertThat(category).doesNotContainKeys("elements", "description", "iconUrl");
        assertThat(category.getJsonObject("classTypes").getJsonArray("elements"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void q04TheErrorsKeyHasABlankBehindIt() {
        assertThat(get("Classes/Classes")).containsOnlyKeys("errors ");
    }

    @Test
    void q14NullIsABlankText() {
        JsonObject shown = get("Classes/UserClass?classId=104&userId=40").getJsonObject("elements");
        assertThat(shown.getString("userClassRating")).isEmpty();
        assertThat(shown.getString("instructor")).isEmpty();
        assertThat(get("Classes/UserClass?classId=103&userId=40")
                        .getJsonObject("elements")
                        .getString("attendeesLimit"))
                .isEmpty();
    }

    @Test
    void q15q23FieldsAreMissing() {
        JsonObject shown = get("Classes/UserClass?classId=1677&userId=1").getJsonObject("elements");
        assertThat(shown).doesNotContainKeys("products", "colorRGB", "allowBookSeatNumber");
        JsonObject type = shown.getJsonObject("classType");
        assertThat(type).doesNotContainKeys("isDeleted", "secondCategory");
        assertThat(type.getJsonObject("rating")).containsOnlyKeys("rating", "votesCount", "rankingSort");
        assertThat(type.getJsonObject("category")).containsKey("category").doesNotContainKey("description");
    }

    @Test
    void q16q17q18ValuesAreTexts() {
        Api jan = Api.signedIn(sandbox, "nowak@example.com", "member1");
        JsonObject booked = Api.object(
                        jan.post("Classes/BookClass/PersonalTraining?title=Reservation&startDate=2015-12-03T06:15:00"
                                        + "&endDate=2015-12-03T08:15:00&clubId=1&employeeId=1677")
                                .body())
                .getJsonObject("elements");
        assertThat(booked.toString())
                .isEqualTo("{\"id\":\"1324465\",\"name\":\"Reservation\",\"startDate\":\"2015-12-03T06:15:00\","
                        + "\"endDate\":\"2015-12-03T08:15:00\",\"comments\":\"null\",\"clubId\":\"1\","
                        + "\"employeeId\":\"1677\",\"clubZoneId\":\"null\",\"productId\":\"null\",\"userId\":\"1\","
                        + "\"isCompleted\":\"false\",\"isCancelled\":\"false\",\"deliveries\":\"[]\"}");
        JsonObject user = get("Classes/WhoIsIn?classId=1677").getJsonObject("elements");
        assertThat(user.getString("isDeleted")).isEqualTo("False");
        assertThat(user.getString("coverPhotoUrl")).isEqualTo("null");
    }

    @Test
    void q21OpeningDayIsABareDate() {
        JsonObject club = get("Classes/UserClass?classId=1677&userId=1")
                .getJsonObject("elements")
                .getJsonObject("club");
        assertThat(club.getString("openDate")).isEqualTo("2015-01-01");
    }
}
