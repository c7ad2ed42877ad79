package io.github.perfectgym4j.docs.curl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.docs.DocPages;
import io.github.perfectgym4j.docs.curl.PageRun.Reply;
import io.github.perfectgym4j.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever follows a page of {@code src/docs/ways} in a shell gets the answers that it shows. It is 16 November. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaysTest {

    private static final String ON_THE_PAGES = "http://localhost:9080/sandbox";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private final HttpClient http = HttpClient.newHttpClient();
    private Sandbox sandbox;

    static List<Path> pages() {
        return DocPages.files(DocPages.page("ways"), ".md");
    }

    @BeforeAll
    void start() {
        sandbox = Sandbox.start(InstantSource.fixed(Instant.parse(TODAY + "T09:00:00Z")));
    }

    @BeforeEach
    void reset() {
        sandbox.switches().reset();
    }

    @AfterAll
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void answersAreAsShown(Path page) {
        assertThat(new PageRun(this::send, TODAY, DocPages.ROOT).faults(DocPages.text(page)))
                .isEmpty();
    }

    /** Sends a request to the sandbox of this test in place of the one on the pages, and answers in its name. */
    private Reply send(HttpRequest request) {
        String root = sandbox.root().toString();
        String address = request.uri().toString().replace(ON_THE_PAGES, root);
        try {
            var response = http.send(
                    HttpRequest.newBuilder(request, (name, value) -> true)
                            .uri(URI.create(address))
                            .build(),
                    BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body().replace(root, ON_THE_PAGES));
        } catch (IOException e) {
            throw new AssertionError(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
