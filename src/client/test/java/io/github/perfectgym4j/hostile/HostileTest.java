package io.github.perfectgym4j.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The part of the matrix that is quick. */
class HostileTest {

    private static LeakHandler log;

    @BeforeAll
    static void readTheLog() {
        log = LeakHandler.install();
    }

    @AfterAll
    static void stopReading() {
        log.close();
        assertThat(log.records())
                .as("there must be a log, or this proves nothing")
                .isPositive();
    }

    static Stream<Arguments> refusals() {
        return Matrix.of(RefusalFaults.all());
    }

    static Stream<Arguments> bodies() {
        return Matrix.of(BodyFaults.all());
    }

    static Stream<Arguments> heads() {
        return Matrix.of(HeadFaults.all());
    }

    static Stream<Arguments> connections() {
        return Matrix.of(ConnectionFaults.all());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource({"refusals", "bodies", "heads", "connections"})
    void endsAsItShould(Fault fault, Target target) throws Exception {
        Matrix.play(fault, target, log);
    }
}
