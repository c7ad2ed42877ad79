package io.github.perfectgym4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.perfectgym4j.client.error.ClientClosedException;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Closing the client while calls are under way: they end, and all of them in the same way. */
@Timeout(60)
class ClosingTest {

    private static Arguments operation(
            String name, String held, boolean mayHaveBeenCarriedOut, Function<PerfectGym, Object> call) {
        return Arguments.of(name, held, mayHaveBeenCarriedOut, call);
    }

    static Stream<Arguments> operations() {
        return Stream.of(
                operation("signing in for a read", "oauth", false, gym -> gym.client(ClassesClient.class)
                        .userClass(1677, 40)),
                operation("signing in for a change", "oauth", false, gym -> gym.client(ClassesClient.class)
                        .bookClass(1677, 40, null)),
                operation("signing a member in", "oauth", false, gym -> gym.members()
                        .signIn("anna@example.com", "secret")),
                operation("a read", "Classes", false, gym -> gym.client(ClassesClient.class)
                        .userClass(1677, 40)),
                operation("a change", "Classes", true, gym -> gym.client(ClassesClient.class)
                        .bookClass(1677, 40, null)),
                operation("a set", "Classes", false, gym -> gym.set(FitnessClass.class)
                        .list(FitnessClass.query())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void amid(String name, String held, boolean mayHaveBeenCarriedOut, Function<PerfectGym, Object> call)
            throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (ScriptedServer server = new ScriptedServer()) {
            PerfectGym gym = server.client().apiClient("id", "secret").build();
            server.hold(held);
            Future<Object> underWay = thread.submit(() -> call.apply(gym));
            server.holding.await();
            gym.close();
            assertThatThrownBy(underWay::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            ClientClosedException.class,
                            closed -> assertThat(closed.mayHaveBeenCarriedOut()).isEqualTo(mayHaveBeenCarriedOut));
            assertThat(catchThrowable(() -> call.apply(gym)))
                    .as("afterwards")
                    .isInstanceOfSatisfying(
                            ClientClosedException.class,
                            closed -> assertThat(closed.mayHaveBeenCarriedOut()).isFalse());
        } finally {
            thread.shutdownNow();
        }
    }
}
