package io.github.perfectgym4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is built out of one answer. */
class MostElementsTest {

    private static final int MOST = Answers.MAX_ELEMENTS;
    private static final Answers ANSWERS = new Answers(new Envelope(Set.of("list"), Set.of("error")));

    record Item(Long id, List<Long> numbers, List<Item> items, JsonValue tree, Map<String, String> texts) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":1}|",
                "{\"items\":[{\"items\":[{}]}]}|",
                "{\"numbers\":[1,2,3,4,5,6]}|",
                "null|",
                "{\"tree\":[[],[],[{}]]}|",
                "{\"tree\":{\"a\":1,\"b\":[2]}}|",
                "{\"texts\":{\"a\":1,\"b\":[2]}}|"
            })
    void endTheReading(String element) {
        String one = element.substring(0, element.indexOf('|'));
        assertThatThrownBy(() ->
                        ANSWERS.read(body("{\"list\":[" + (one + ",").repeat(MOST) + one + "]}"), listOf(Item.class)))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageContaining("more than " + MOST + " elements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error\":[%s]}", "{\"tree\":[%s]}", "{\"numbers\":[%s]}"})
    void alsoInOneValue(String form) {
        assertThatThrownBy(() -> ANSWERS.read(body(form.formatted("1,".repeat(MOST) + "1")), Item.class))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageContaining("more than " + MOST + " elements");
    }

    @Test
    void notTheReadingOfAsMany() {
        assertThat((List<?>) ANSWERS.read(body("[" + "1,".repeat(MOST - 1) + "1]"), listOf(Long.class)))
                .hasSize(MOST);
    }

    record Text(String text) {}

    @Test
    void aTextHasItsLimitToo() {
        String most = "a".repeat(Answers.MAX_TEXT);
        assertThat(ANSWERS.read(body("{\"text\":\"" + most + "\"}"), Text.class))
                .isEqualTo(new Text(most));
        assertThatThrownBy(() -> ANSWERS.read(body("{\"text\":\"" + most.repeat(3) + "\"}"), Text.class))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageContaining("a text of more than " + Answers.MAX_TEXT + " characters");
    }

    private static ByteArrayInputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Type listOf(Type element) {
        return new ParameterizedType() {

            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {element};
            }

            @Override
            public Type getRawType() {
                return List.class;
            }

            @Override
            public Type getOwnerType() {
                return null;
            }
        };
    }
}
