package io.github.perfectgym4j.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application that has the jar and no configuration: it starts, and the log as well as its first call say what is missing. */
@ExtendWith(ArquillianExtension.class)
class MissingSubdomainIT {

    @Deployment(testable = false)
    static WebArchive application() {
        return TestWar.withOnlyTheLibrary("unconfigured").addClasses(CallingApplication.class, CallingResource.class);
    }

    @Test
    @RunAsClient
    void theStartSaysItInOneLine() throws Exception {
        assertThat(ServerLog.messages("PGYM0040")).isNotEmpty().allSatisfy(message -> assertThat(message)
                .contains("perfectgym.subdomain is missing")
                .hasLineCount(1));
    }

    @Test
    @RunAsClient
    void theFirstCallNamesTheKey(@ArquillianResource URI application) throws Exception {
        String answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(application.resolve("api/call")).build(), BodyHandlers.ofString())
                .body();
        assertThat(answer).contains("ConfigurationException").contains("perfectgym.subdomain is missing");
    }
}
