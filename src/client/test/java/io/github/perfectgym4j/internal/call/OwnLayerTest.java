package io.github.perfectgym4j.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.clubs.ClubsClient;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What the library adds to a call, in numbers that do not depend on the machine: memory, requests. */
class OwnLayerTest extends SandboxTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 21, 12, 0);

    /** A capture or two; the interpreter's, before the compiler removes what it can. */
    private static final long BYTES = 256;

    @Test
    void hardlyAnyMemoryAroundACall() throws Exception {
        Calls operations = new Calls(List.of(), new CallLimits(() -> CallSettings.DEFAULTS));
        Method method = ClassesClient.class.getMethod(
                "inTimeframe", long.class, LocalDateTime.class, LocalDateTime.class, int.class);
        Object[] arguments = {2L, NOON, NOON, 1};
        List<Object> answer = List.of();
        Callable<Object> call = () -> answer;
        allocated(operations, method, arguments, call, 20_000);

        long bytes = allocated(operations, method, arguments, call, 10_000);

        assertThat(bytes / 10_000).isLessThanOrEqualTo(BYTES);
    }

    private static long allocated(Calls operations, Method method, Object[] arguments, Callable<?> call, int times)
            throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < times; i++) {
            operations.call(method, arguments, call);
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void oneRequestForACallAndOneSignInForAll() {
        ClassesClient classes = gym().client(ClassesClient.class);
        ClubsClient clubs = gym().client(ClubsClient.class);

        for (int i = 0; i < 10; i++) {
            classes.changedSince(2, 0);
            clubs.changedSince(0);
        }

        assertThat(switches().counts().requests().values().stream()
                        .mapToLong(Number::longValue)
                        .sum())
                .as("20 calls, and the sign-in")
                .isEqualTo(21);
        assertThat(signIns()).isEqualTo(1);
    }
}
