package io.github.perfectgym4j.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.client.error.ClientClosedException;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.MemberSignInRequiredException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.client.event.Operation;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which operation a failure names, whoever threw it. */
class CallTest {

    private static final Operation OPERATION = new Operation("GET", "Classes/UserClass");

    static Stream<PerfectGymException> withoutOperation() {
        return Stream.of(
                new ConfigurationException("what is wrong"),
                new ClientClosedException(),
                new MemberSignInRequiredException("what is wrong", null, 401, null),
                new TimedOutException("what is wrong", null, false, null),
                new ConnectionFailedException("what is wrong", null, true, null));
    }

    @ParameterizedTest
    @MethodSource("withoutOperation")
    void isNamedByTheLibrarysOwnExceptions(PerfectGymException thrown) {
        PerfectGymException failure = failureOf(new ProcessingException(thrown));
        assertThat(failure).isExactlyInstanceOf(thrown.getClass());
        assertThat(failure.operation()).contains("GET Classes/UserClass");
        assertThat(failure).hasMessage("GET Classes/UserClass: " + thrown.getMessage());
        assertThat(failure).hasCause(thrown);
        assertThat(failure.status()).isEqualTo(thrown.status());
        if (thrown instanceof ConnectionFailedException connection) {
            assertThat(((ConnectionFailedException) failure).mayHaveBeenCarriedOut())
                    .isEqualTo(connection.mayHaveBeenCarriedOut());
        }
    }

    @Test
    void isNotExchangedForAnother() {
        PerfectGymException signIn =
                new CredentialsRefusedException("what is wrong", "POST oauth/authorize", 400, null, null);
        assertThat(failureOf(signIn)).isSameAs(signIn);
    }

    private static PerfectGymException failureOf(RuntimeException thrown) {
        return catchThrowableOfType(
                PerfectGymException.class, () -> new Calls(List.of(), new CallLimits(() -> CallSettings.DEFAULTS))
                        .make(Call.of(OPERATION), CallTest.class, () -> {
                            throw thrown;
                        }));
    }
}
