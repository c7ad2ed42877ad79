package io.github.perfectgym4j.v1.classes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.error.ApiError;
import io.github.perfectgym4j.internal.json.Answers;
import io.github.perfectgym4j.v1.Samples;
import io.github.perfectgym4j.v1.common.Sex;
import io.github.perfectgym4j.v1.users.User;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract's examples of Classes: each can be read, and says the same as its normalized form. */
class ClassesSamplesTest {

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of("bookclass", UserClass.class),
                Arguments.of("cancelclass", UserClass.class),
                Arguments.of("rateclass", UserClass.class),
                Arguments.of("rateinstructor", UserClass.class),
                Arguments.of("userclasses", UserClass.class),
                Arguments.of("classes", FitnessClass.class),
                Arguments.of("classtype", ClassType.class),
                Arguments.of("classcategory", ClassCategory.class),
                Arguments.of("bookclasspt", PersonalTrainingBooking.class),
                Arguments.of("whoisinusers", User.class));
    }

    private static <T> List<T> read(Class<T> type, String name) {
        return Samples.list(type, Samples.text(ClassesSamplesTest.class, name));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void asPrintedAndNormalizedAreTheSame(String name, Class<?> type) {
        assertThat(read(type, name)).isNotEmpty().isEqualTo(read(type, name + "-normalized"));
    }

    @Test
    void theValuesAreTheDocumentedOnes() {
        UserClass seen = read(UserClass.class, "userclasses").get(0);
        assertThat(seen.id()).isEqualTo(1677);
        assertThat(seen.timestamp()).isEqualTo(254718);
        assertThat(seen.booked()).isTrue();
        assertThat(seen.attended()).isTrue();
        assertThat(seen.standby()).isFalse();
        assertThat(seen.userClassRating()).isEqualTo(5);
        assertThat(seen.userInstructorRating()).isEqualTo(4);
        assertThat(seen.startDate()).isEqualTo("2015-12-03T06:15:00");
        assertThat(seen.attendeesLimit()).isEqualTo(20);
        assertThat(seen.instructor().sex()).isEqualTo(Sex.FEMALE);
        assertThat(seen.classType().rating().rankingSort()).isEqualByComparingTo("2.3");
        assertThat(read(FitnessClass.class, "classes").get(0).allowBookSeatNumber())
                .isTrue();
        assertThat(read(ClassCategory.class, "classcategory").get(0).classTypes())
                .extracting(ClassType::name)
                .containsExactly("Box", "POWER JOGA");
        assertThat(read(PersonalTrainingBooking.class, "bookclasspt").get(0).id())
                .isEqualTo(1324465);
        assertThat(read(Integer.class, "availableseatnumbers")).containsExactly(2, 3, 4, 7, 8);
        assertThat(read(User.class, "whoisinusers").get(0).presentInClub()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "bookclass-error,ClassAlreadyBooked",
        "cancelclass-error,ClassNotBooked",
        "rateclass-error,ClassAlreadyRated",
        "rateinstructor-error,InstructorAlreadyRated"
    })
    void refusals(String name, String code) {
        byte[] body = Samples.text(ClassesSamplesTest.class, name).getBytes(StandardCharsets.UTF_8);
        assertThat(Answers.errors(new ByteArrayInputStream(body))).containsExactly(new ApiError(code, null, null));
    }
}
