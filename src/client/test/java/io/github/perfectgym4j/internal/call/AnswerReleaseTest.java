package io.github.perfectgym4j.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.Response;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** RESTEasy's answers keep what was read from them, until they are told that there is nothing in them any more. */
class AnswerReleaseTest extends SandboxTest {

    private Client client;

    @BeforeEach
    void openClient() {
        client = ClientBuilder.newClient()
                .register((ClientRequestFilter) request -> Call.current().ifPresent(call -> call.begin(request)))
                .register((ClientResponseFilter)
                        (request, answer) -> Call.of(request).ifPresent(call -> call.answered(answer)));
    }

    @AfterEach
    void closeClient() {
        client.close();
    }

    private static <T> T inACall(Callable<T> request) throws Exception {
        return Call.of(new Operation("GET", "nowhere")).send(request);
    }

    private Response read() {
        Response answer = client.target(url()).path("nowhere").request().get();
        answer.bufferEntity();
        assertThat(answer.readEntity(String.class)).isNotEmpty();
        return answer;
    }

    @Test
    void whatWasReadIsKeptUntilTheCallIsOver() throws Exception {
        Response[] during = new Response[1];

        Response after = AnswerReleaseTest.<Response>inACall(() -> {
            during[0] = read();
            assertThat(during[0].getEntity()).isInstanceOf(String.class);
            return during[0];
        });

        assertThat(after).isSameAs(during[0]);
        assertThat(after.getEntity()).isNotInstanceOf(String.class);
    }

    @Test
    void theSameAfterAFailure() {
        Response[] during = new Response[1];

        assertThatThrownBy(() -> inACall(() -> {
                    during[0] = read();
                    throw new IllegalStateException("later");
                }))
                .hasMessage("later");

        assertThat(during[0].getEntity()).isNotInstanceOf(String.class);
    }

    @Test
    void aCallInACallReleasesItsOwnOnly() throws Exception {
        inACall(() -> {
            Response outer = read();
            Response inner = AnswerReleaseTest.<Response>inACall(this::read);

            assertThat(inner.getEntity()).isNotInstanceOf(String.class);
            assertThat(outer.getEntity()).isInstanceOf(String.class);
            return inner;
        });
    }

    /** Phantom references come only after finalizers; so what a finalizer still holds needs a second collection. */
    @Test
    void aResultIsGoneWithTheFirstCollection() throws InterruptedException {
        ReferenceQueue<Object> gone = new ReferenceQueue<>();
        List<Reference<?>> results = called(gone);

        System.gc();

        for (int i = 0; i < results.size(); i++) {
            assertThat(gone.remove(5_000)).as("result " + i).isNotNull();
        }
    }

    private List<Reference<?>> called(ReferenceQueue<Object> gone) {
        ClassesClient classes = gym().client(ClassesClient.class);
        List<Reference<?>> results = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            results.add(new PhantomReference<>(classes.changedSince(2, 0), gone));
        }
        return results;
    }

    @Test
    void withoutACallNothingIsTouched() {
        assertThat(read().getEntity()).isInstanceOf(String.class);
    }
}
