package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTest extends SandboxTest {

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    @Test
    void takesOneVoteForTheClassAndOneForTheInstructor() {
        Api anna = Api.anna(sandbox);
        JsonObject rated = Api.element(anna.post("Classes/RateClass?classId=112&rating=5&classRating=5"));
        assertThat(rated.getInt("userClassRating")).isEqualTo(5);
        assertThat(rated.get("userInstructorRating")).isEqualTo(JsonValue.NULL);
        JsonObject rating = rated.getJsonObject("classType").getJsonObject("rating");
        assertThat(rating.getInt("votesCount")).isEqualTo(1235);
        assertThat(rating.getInt("submitionsCount")).isEqualTo(1235);
        assertThat(Api.refusals(anna.post("Classes/RateClass?classId=112&rating=4")))
                .containsExactly("ClassAlreadyRated");

        JsonObject both = Api.element(anna.post("Classes/RateInstructor?classId=112&rating=4"));
        assertThat(both.getInt("userClassRating")).isEqualTo(5);
        assertThat(both.getInt("userInstructorRating")).isEqualTo(4);
        assertThat(Api.refusals(anna.post("Classes/RateInstructor?classId=112&rating=4")))
                .containsExactly("InstructorAlreadyRated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RateClass?rating=3",
                "RateClass?classRating=3",
                "RateInstructor?rating=3",
                "RateInstructor?isntructorRating=3",
                "RateInstructor?instructorRating=3"
            })
    void takesTheVoteUnderItsManyNames(String call) {
        Api.element(employee.post("Classes/" + call + "&classId=112&userId=25"));
    }

    @ParameterizedTest
    @CsvSource({
        "RateClass?classId=113&userId=40&rating=3, UserDidNotAttendClass",
        "RateClass?classId=112&userId=39&rating=3, UserDidNotAttendClass",
        "RateClass?classId=112&userId=40&rating=6, InvalidPropertyValue/rating",
        "RateClass?classId=112&userId=40&rating=0, InvalidPropertyValue/rating",
        "RateClass?classId=112&userId=40, InvalidPropertyValue/rating",
        "RateClass?classId=112&rating=3, InvalidPropertyValue/userId",
        "RateClass?classId=4711&userId=40&rating=3, InvalidPropertyId/classId",
        "RateClass?classId=1677&userId=1&rating=3, ClassAlreadyRated",
        "RateInstructor?classId=1677&userId=1&rating=3, InstructorAlreadyRated",
        "RateInstructor?classId=113&userId=40&rating=3, UserDidNotAttendClass",
        "RateInstructor?classId=104&userId=40&rating=3, ClassWithoutAssignedInstructor"
    })
    void refusesWhatTheRulesForbid(String call, String refusal) {
        assertThat(Api.refusals(employee.post("Classes/" + call))).containsExactly(refusal);
    }

    @Test
    void countsTheFirstVoteOfANewType() {
        Api.element(employee.post("Classes/RateClass?classId=104&userId=40&rating=4"));
        JsonObject cycling = Api.elements(employee.get("Classes/ClassesTypes")).stream()
                .filter(type -> type.getInt("id") == 4)
                .findFirst()
                .orElseThrow();
        assertThat(cycling.getJsonObject("rating").getJsonNumber("rating").doubleValue())
                .isEqualTo(4);
        assertThat(cycling.getJsonObject("rating").getInt("votesCount")).isEqualTo(1);
    }
}
