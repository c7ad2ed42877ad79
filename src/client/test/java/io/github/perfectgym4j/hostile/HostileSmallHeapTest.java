package io.github.perfectgym4j.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The part of the matrix that is slow or large, in a JVM with a heap of 128 MB and {@code perfectgym.call-timeout} of a second. */
@Tag("small-heap")
class HostileSmallHeapTest {

    private static final long SMALL = 130L * 1024 * 1024;

    private static LeakHandler log;

    @BeforeAll
    static void readTheLog() {
        assertThat(Runtime.getRuntime().maxMemory()).as("the heap, see the pom").isLessThan(SMALL);
        assertThat(System.getProperty("perfectgym.call-timeout")).isEqualTo("PT1S");
        log = LeakHandler.install();
    }

    @AfterAll
    static void stopReading() {
        log.close();
    }

    static Stream<Arguments> slow() {
        return Matrix.of(SlowFaults.all());
    }

    /** Bookings and commands are read by the same readers. */
    static Stream<Arguments> large() {
        return Matrix.of(LargeFaults.all());
    }

    /** Most of the time is spent waiting: several at once. */
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("slow")
    @Execution(ExecutionMode.CONCURRENT)
    void endsInTime(Fault fault, Target target) throws Exception {
        Matrix.play(fault, target, log);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("large")
    @ResourceLock("heap")
    void endsInTheHeap(Fault fault, Target target) throws Exception {
        Matrix.play(fault, target, log);
    }
}
