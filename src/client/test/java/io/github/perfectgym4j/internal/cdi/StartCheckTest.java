package io.github.perfectgym4j.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.internal.config.LogLines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is one line at the start, or the end of it. */
class StartCheckTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "perfectgym.subdomain", "mygym",
            "perfectgym.username", "api-user",
            "perfectgym.password", "api-password");

    private final Map<String, String> set = new TreeMap<>();

    /** An application that says itself who is calling. */
    @ApplicationScoped
    static class Own implements Authentication {

        @Override
        public Proof proof() {
            return Proof.bearer(Secret.of("own"));
        }
    }

    /** One too many. */
    @ApplicationScoped
    static class Another extends Own {}

    @AfterEach
    void forget() {
        set.keySet().forEach(System::clearProperty);
    }

    private void configure(Map<String, String> values, String... more) {
        set.putAll(values);
        for (int i = 0; i < more.length; i += 2) {
            set.put(more[i], more[i + 1]);
        }
        set.forEach(System::setProperty);
    }

    private static List<String> said(Class<?>... beans) {
        try (LogLines log = new LogLines("io.github.perfectgym4j.client.config");
                SeContainer started = SeContainerInitializer.newInstance()
                        .disableDiscovery()
                        .addExtensions(new StartCheck())
                        .addBeanClasses(StartCheckTest.class)
                        .addBeanClasses(beans)
                        .initialize()) {
            assertThat(started.isRunning()).isTrue();
            return List.copyOf(log.lines());
        }
    }

    interface OwnClient extends ApiInterface {}

    /** Stands for the bean that the container makes of an interface. */
    public static class OwnClientBean implements OwnClient {

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "PT0S", "-PT1S", "1,5"})
    void theCallTimeOutOfOneInterfaceIsLookedAt(String value) {
        String key = OwnClient.class.getName() + "/call-timeout";
        configure(COMPLETE, key, value);
        assertThat(said(OwnClientBean.class)).singleElement().asString().contains("PGYM0040", key + " must be");
    }

    @Test
    void nothingIsSaidIfAllIsRight() {
        configure(COMPLETE);
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "perfectgym.subdomain,'',perfectgym.subdomain is missing",
        "perfectgym.subdomain,foo.perfectgym.com,'not foo.perfectgym.com; probably foo'",
        "perfectgym.url,http://gym.example.com/Api,perfectgym.url is plain http",
        "perfectgym.language,german!,perfectgym.language: no languages",
        "perfectgym.username,'',perfectgym.username is missing",
        "perfectgym.password,'',perfectgym.password is missing",
        "perfectgym.client-id,id,perfectgym.client-secret is missing",
        "perfectgym.token.cool-down,soon,perfectgym.token.cool-down must be",
        "perfectgym.call-timeout,never,perfectgym.call-timeout must be",
        "perfectgym.retry.reads,often,perfectgym.retry.reads must be a whole number",
        "perfectgym.retry.reads,-1,perfectgym.retry.reads must be between 0 and 10",
        "perfectgym.retry.reads,11,perfectgym.retry.reads must be between 0 and 10",
        "perfectgym/mp-rest/readTimeout,0,perfectgym/mp-rest/readTimeout must be",
        "perfectgym/mp-rest/connectTimeout,-1,perfectgym/mp-rest/connectTimeout must be",
        "perfectgym/mp-rest/url,https://other.example.com/Api,perfectgym/mp-rest/url points to other.example.com",
        "perfectgym/mp-rest/url,no address,perfectgym/mp-rest/url is not an address",
        "perfectgym/mp-rest/url,relative,perfectgym/mp-rest/url points to",
        "perfectgym/mp-rest/followRedirects,true,perfectgym/mp-rest/followRedirects must not",
        "perfectgym.allow-plain-http,maybe,perfectgym.allow-plain-http must be"
    })
    void whatIsWrongIsOneLineOrEndsTheStart(String key, String value, String complaint) {
        configure(COMPLETE, key, value);
        assertThat(said())
                .singleElement()
                .asString()
                .startsWith("PGYM0040 The configuration is wrong, and calls of PerfectGym will fail: ")
                .contains(complaint)
                .doesNotContain("api-password");
        configure(Map.of(), "perfectgym.fail-fast", "true");
        assertThatThrownBy(StartCheckTest::said)
                .hasStackTraceContaining(complaint)
                .satisfies(e -> assertThat(e.toString()).doesNotContain("api-password"));
    }

    @Test
    void somebodyMustBeCalling() {
        configure(Map.of("perfectgym.subdomain", "mygym"));
        assertThat(said())
                .singleElement()
                .asString()
                .contains("perfectgym.username and perfectgym.password are missing");
        assertThat(said(Own.class)).isEmpty();
        assertThat(said(Own.class, Another.class)).singleElement().asString().contains("more than one bean");
    }

    @Test
    void whichOfTwoIsUsedIsSaid() {
        configure(COMPLETE, "perfectgym.url", "https://gym.example.com/Api");
        assertThat(said())
                .containsExactly(
                        "PGYM0041 perfectgym.url is used (gym.example.com), and not perfectgym.subdomain (mygym)");
        configure(Map.of(), "perfectgym.client-id", "id", "perfectgym.client-secret", "secret");
        assertThat(said()).hasSize(2).last().asString().startsWith("PGYM0042 perfectgym.username is used");
        assertThat(said(Own.class)).hasSize(2).last().asString().startsWith("PGYM0044 The application brings");
    }
}
