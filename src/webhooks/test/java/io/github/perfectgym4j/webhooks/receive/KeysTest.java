package io.github.perfectgym4j.webhooks.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.config.Secret;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

    @Test
    void eachOfSeveralIsValidAndNothingElse() {
        Keys keys = new Keys(List.of(Secret.of("old"), Secret.of("new")));
        assertThat(List.of("old", "new")).allMatch(key -> keys.accept(Optional.of(Secret.of(key))));
        assertThat(List.of("", "ol", "oldnew", "NEW", "new "))
                .noneMatch(key -> keys.accept(Optional.of(Secret.of(key))));
        assertThat(keys.accept(Optional.empty())).isFalse();
    }

    @Test
    void noKeyAndABlankOneAreRefused() {
        assertThatThrownBy(() -> new Keys(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Keys(List.of(Secret.of("a"), Secret.of(" "))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "key=abc, abc",
        "a=b&key=abc&c=d, abc",
        "key=a%26b%3D%2B+c, a&b=+ c",
        "key=first&key=second, first",
        "key=%zz,",
        "monkey=abc,",
        "key,",
        ","
    })
    void theKeyIsInTheQuery(String query, String key) {
        assertThat(KeyInQuery.of(query).map(Secret::reveal)).isEqualTo(Optional.ofNullable(key));
    }
}
