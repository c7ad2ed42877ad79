package io.github.perfectgym4j.client;

import static io.github.perfectgym4j.client.RawServer.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.paging.Changes;
import io.github.perfectgym4j.v1.paging.Pages;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing, where something belongs. */
class NothingTest extends RawServerTest {

    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 21, 0, 0);

    static Stream<Arguments> nothings() {
        return Stream.of(Kind.values())
                .filter(kind -> kind != Kind.WITHOUT_RESULT)
                .flatMap(kind -> Stream.of(
                        Arguments.of(kind, 204, bytes("204 No Content", "")),
                        Arguments.of(kind, 205, bytes("205 Reset Content", "")),
                        Arguments.of(kind, 200, bytes("200 OK", "")),
                        Arguments.of(kind, 200, bytes("200 OK", "", "Content-Encoding: gzip")),
                        Arguments.of(kind, 202, bytes("202 Accepted", "")),
                        Arguments.of(kind, 201, bytes("201 Created", "0\r\n\r\n", "Transfer-Encoding: chunked")),
                        Arguments.of(kind, 200, bytes("200 OK", "  \r\n ")),
                        Arguments.of(kind, 206, bytes("206 Partial Content", "null"))));
    }

    @ParameterizedTest
    @MethodSource("nothings")
    void isNoAnswer(Kind kind, int status, byte[] answer) {
        server().answer(answer);
        AnswerNotUnderstoodException failure = failure(AnswerNotUnderstoodException.class, kind);
        assertThat(failure.status()).hasValue(status);
        assertThat(failure.mayHaveBeenCarriedOut()).isEqualTo(kind.changes());
        assertThat(failure.isTemporary()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"200 OK", "201 Created", "202 Accepted", "204 No Content"})
    void isAllThatACommandWithoutResultAnswers(String status) {
        server().answer(status, "");
        assertThat(Kind.WITHOUT_RESULT.call(gym())).isEqualTo("done");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theRealStatusOfWhatIsNotUnderstood(Kind kind) {
        for (int status : new int[] {200, 202, 203, 206, 226}) {
            server().answer(status + " Fine", "{\"broken\":");
            assertThat(failure(AnswerNotUnderstoodException.class, kind).status())
                    .hasValue(status);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 99, 100})
    void nullsOnAFullPageDoNotEndTheList(int nulls) {
        ClassesClient classes = gym().client(ClassesClient.class);
        server().answer("200 OK", page(100, nulls, 1));
        Stream<FitnessClass> walk = Pages.of(page -> {
            if (page == 2) {
                server().answer("200 OK", page(3, 1, 1000));
            }
            return classes.inTimeframe(2, DAY, DAY.plusDays(7), page);
        });
        assertThat(walk.toList()).hasSize(nulls == 100 ? 0 : 100 - nulls + 2);
    }

    @Test
    void nullsOnAFullPageDoNotEndTheChanges() {
        ClassesClient classes = gym().client(ClassesClient.class);
        server().answer("200 OK", page(100, 5, 1));
        Stream<FitnessClass> walk = Changes.since(0, since -> {
            if (since > 0) {
                server().answer("200 OK", page(3, 1, 1000));
            }
            return classes.changedSince(2, since);
        });
        assertThat(walk.toList()).hasSize(97).doesNotContainNull();
    }

    private static String page(int elements, int nulls, int firstId) {
        StringBuilder page = new StringBuilder("{\"elements\":[");
        for (int i = 0; i < elements; i++) {
            page.append(i == 0 ? "" : ",")
                    .append(i < nulls ? "null" : "{\"id\":" + (firstId + i) + ",\"timestamp\":" + (firstId + i) + "}");
        }
        return page.append("]}").toString();
    }
}
