package io.github.perfectgym4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.sandbox.Sandbox;
import io.github.perfectgym4j.v2.commands.CommandCase;
import io.github.perfectgym4j.v2.commands.CommandCases;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command over a real HTTP exchange with the sandbox, with all that it can send: the sandbox, which was written from the contract and
 * not from the client, understands it. It either carries it out or refuses it for a documented reason.
 */
class EveryCommandTest {

    private static final int BUSINESS_ERROR = 499;

    /** The end of the name of a key; that of ClassPass is in snake case. */
    private static final Pattern KEY = Pattern.compile("(Id|_id)$");

    private static Sandbox sandbox;
    private static PerfectGym gym;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start();
        gym = PerfectGym.builder()
                .url(sandbox.url().toString())
                .apiClient("sandbox-client", "sandbox-secret")
                .build();
    }

    @AfterAll
    static void stop() {
        gym.close();
        sandbox.close();
    }

    static List<CommandCase> cases() {
        return CommandCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isUnderstood(CommandCase command) {
        try {
            command.call().apply(gym.client(command.api()));
        } catch (RequestRefusedException e) {
            assertThat(isDocumented(command, e) || isOfUnknownKeys(e))
                    .as(e.getMessage())
                    .isTrue();
        }
    }

    private static boolean isDocumented(CommandCase command, RequestRefusedException e) {
        RefusedFor documented = command.method().getAnnotation(RefusedFor.class);
        return documented != null
                && e.status().orElse(0) == BUSINESS_ERROR
                && Arrays.stream(documented.value().getEnumConstants()).anyMatch(e::has);
    }

    /** Where the contract has no code for a key that there is not, the sandbox names the field. */
    private static boolean isOfUnknownKeys(RequestRefusedException e) {
        return e.errors().stream()
                .allMatch(error -> error.code() == null
                        && error.property() != null
                        && KEY.matcher(error.property()).find());
    }
}
