package io.github.perfectgym4j.v2.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.RecordingServer;
import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.error.ErrorCode;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.event.Operation;
import jakarta.ws.rs.Consumes;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every command sends and reads, and how it is refused. */
class CommandsOnTheWireTest {

    private static RecordingServer server;
    private static PerfectGym gym;

    /** One server and one client for all cases, because it takes longer to make them than to call a command. */
    @BeforeAll
    static void start() {
        server = RecordingServer.start();
        gym = PerfectGym.builder().url(server.url()).apiClient("id", "secret").build();
    }

    @AfterAll
    static void stop() {
        gym.close();
        server.close();
    }

    private static void answer(int status, String json) {
        server.answer(status, json.replace('\'', '"'));
    }

    static List<CommandCase> cases() {
        return CommandCases.all();
    }

    /** One case of each method. */
    static Collection<CommandCase> methods() {
        return cases().stream()
                .collect(Collectors.toMap(CommandCase::method, each -> each, (one, other) -> one))
                .values();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sendsAndReads(CommandCase command) {
        answer(200, command.answer());
        Object result = command.call().apply(gym.client(command.api()));
        assertThat(server.last().line()).isEqualTo(command.line().replaceFirst(" ", " v2.2/"));
        if (command.body() == null) {
            assertThat(server.last().body()).isEmpty();
        } else {
            assertThat(server.last().header("Content-Type")).startsWith(bodyType(command.method()));
            assertThat(CommandCase.json(server.last().body())).isEqualTo(CommandCase.json(command.body()));
        }
        assertThat(result).isEqualTo(command.result());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatIsOnlyCarriedOutMayBeAnsweredWithNothing(CommandCase command) {
        if (command.method().getReturnType() == void.class) {
            server.answer(204, Map.of(), new byte[0]);
            assertThat(command.call().apply(gym.client(command.api()))).isNull();
        }
    }

    private static String bodyType(Method method) {
        return method.getAnnotation(Consumes.class).value()[0];
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyCodeIsTheConstantThatItNames(CommandCase command) {
        RefusedFor refusedFor = command.method().getAnnotation(RefusedFor.class);
        ErrorCode[] codes =
                refusedFor == null ? new ErrorCode[0] : refusedFor.value().getEnumConstants();
        ApiInterface client = gym.client(command.api());
        for (ErrorCode code : codes) {
            answer(499, "{'errors':[{'code':'" + code.code() + "','message':'m','property':'p'}]}");
            RequestRefusedException refused = catchThrowableOfType(
                    RequestRefusedException.class, () -> command.call().apply(client));
            assertThat(refused).as("%s", code).isNotNull();
            assertThat(Arrays.stream(codes).filter(refused::has)).containsExactly(code);
        }
    }

    @Test
    void withoutItsBodyNothingIsSent() {
        int before = server.requests().size();
        for (CommandCase command : methods()) {
            Method method = command.method();
            if (command.body() != null && method.getParameterCount() == 1) {
                assertThatThrownBy(() -> invoke(method, gym.client(command.api())))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(Operation.of(method) + ": " + method.getParameters()[0].getName() + " is required");
            }
        }
        assertThat(server.requests()).hasSize(before);
    }

    private static void invoke(Method method, ApiInterface client) throws Throwable {
        try {
            method.invoke(client, (Object) null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
