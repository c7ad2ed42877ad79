package io.github.perfectgym4j.webhooks.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepetitionTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void theWaitDoublesUpToTheLongest() {
        Repetition repetition = new Repetition(SECOND, Duration.ofSeconds(10), 5, SECOND);
        assertThat(IntStream.of(1, 2, 3, 4, 5, 6, 1000)
                        .mapToObj(repetition::waitAfter)
                        .map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 10L, 10L, 10L);
    }

    @Test
    void theDefaultsGoOnForAboutTwoHours() {
        assertThat(IntStream.range(1, Repetition.DEFAULTS.tries())
                        .mapToObj(Repetition.DEFAULTS::waitAfter)
                        .reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofMinutes(100), Duration.ofMinutes(130));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new Repetition(Duration.ZERO, SECOND, 1, SECOND))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Repetition(SECOND, Duration.ofMillis(1), 1, SECOND))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Repetition(SECOND, SECOND, 0, SECOND))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Repetition(SECOND, SECOND, 1, SECOND.negated()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
