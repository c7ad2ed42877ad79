package io.github.perfectgym4j.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.config.AcceptLanguage;
import io.github.perfectgym4j.client.config.LanguageChoice;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.internal.call.Call;
import io.github.perfectgym4j.internal.call.Calls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which language an injected interface asks for. */
class RequestLanguageTest {

    /** Knows the language of some calls. */
    @ApplicationScoped
    static class Visitors implements LanguageChoice {

        static String language;

        @Override
        public Optional<AcceptLanguage> languages() {
            return AcceptLanguage.parse(language);
        }
    }

    /** Works in a request only. */
    @RequestScoped
    static class OfRequest implements LanguageChoice {

        @Override
        public Optional<AcceptLanguage> languages() {
            return AcceptLanguage.parse("fr");
        }
    }

    @BeforeEach
    void configure() {
        System.setProperty("perfectgym.language", "pl");
    }

    @AfterEach
    void forget() {
        System.clearProperty("perfectgym.language");
    }

    private static SeContainer container(Class<?>... beans) {
        return SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(CallsProducer.class)
                .addBeanClasses(beans)
                .initialize();
    }

    private static String askedFor(SeContainer container) {
        Call call = Call.of(new Operation("GET", "Members"));
        return container
                .select(Calls.class)
                .get()
                .make(call, RequestLanguageTest.class, () -> Call.current()
                        .orElseThrow()
                        .languages())
                .map(AcceptLanguage::value)
                .orElse(null);
    }

    @Test
    void withoutABeanTheConfigurationCounts() {
        try (SeContainer container = container()) {
            assertThat(askedFor(container)).isEqualTo("pl");
        }
    }

    @Test
    void aBeanIsAskedAtEachCall() {
        try (SeContainer container = container(Visitors.class)) {
            Visitors.language = "de-AT";
            assertThat(askedFor(container)).isEqualTo("de-AT");
            Visitors.language = "fr;q=nonsense";
            assertThat(askedFor(container)).isEqualTo("pl");
        }
    }

    @Test
    void aCallWithoutARequestUsesTheConfiguration() {
        try (SeContainer container = container(OfRequest.class)) {
            assertThat(askedFor(container)).isEqualTo("pl");
        }
    }

    @Test
    void severalBeansAreAMistakeThatIsNamed() {
        try (SeContainer container = container(Visitors.class, OfRequest.class)) {
            assertThatThrownBy(() -> askedFor(container))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("LanguageChoice");
        }
    }
}
