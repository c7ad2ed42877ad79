package io.github.perfectgym4j.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.internal.auth.ApiClientStatus;
import io.github.perfectgym4j.internal.auth.ApplicationsOwn;
import io.github.perfectgym4j.internal.auth.AuthenticationChoice;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.token.OAuthClient;
import io.github.perfectgym4j.internal.token.OAuthToken;
import io.github.perfectgym4j.internal.token.SignInForm;
import io.github.perfectgym4j.internal.token.TokenHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;

/** What the filter gets in a CDI application: the token without a proxy, whose calls would cost memory. */
class InjectedTokenPathTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void allocatesNothingAndMakesOneRequest() {
        try (SeContainer container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(
                        TokenHolder.class,
                        AuthenticationChoice.class,
                        ApiClientStatus.class,
                        Surroundings.class,
                        LikeTheFilter.class)
                .initialize()) {
            LikeTheFilter filter = container.select(LikeTheFilter.class).get();
            filter.bytesOf(1_000);
            assertThat(filter.bytesOf(10_000)).isZero();
            assertThat(container.select(TokenHolder.class).get().proof())
                    .as("still the one holder of the application")
                    .isSameAs(filter.proof());
            assertThat(container.select(Surroundings.class).get().requests()).isEqualTo(1);
        }
    }

    /** Has the authentication injected as {@link io.github.perfectgym4j.client.filter.BearerTokenFilter} has. */
    @ApplicationScoped
    static class LikeTheFilter {

        private final Authentication authentication;

        LikeTheFilter() {
            this(null);
        }

        @Inject
        LikeTheFilter(@ApplicationsOwn Authentication authentication) {
            this.authentication = authentication;
        }

        Proof proof() {
            return authentication.proof();
        }

        long bytesOf(int calls) {
            Proof first = authentication.proof();
            long before = THREADS.getCurrentThreadAllocatedBytes();
            boolean same = true;
            for (int i = 0; i < calls; i++) {
                same &= authentication.proof() == first;
            }
            long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
            assertThat(same).isTrue();
            return bytes;
        }
    }

    /** A configuration, and a token endpoint that counts. */
    @ApplicationScoped
    static class Surroundings {

        private final AtomicInteger requests = new AtomicInteger();

        int requests() {
            return requests.get();
        }

        @Produces
        @ApplicationScoped
        SettingsSource settings() {
            return SettingsSource.fixed(new Settings(
                    URI.create("https://gym.example.com/Api"),
                    Optional.of(new Login("api-user", Secret.of("right password"))),
                    Optional.empty(),
                    TokenSettings.DEFAULTS));
        }

        @Produces
        @ApplicationScoped
        @RestClient
        OAuthClient endpoint() {
            return new OAuthClient() {

                @Override
                public OAuthToken authorize(SignInForm form) {
                    return new OAuthToken(Secret.of("token-" + requests.incrementAndGet()), "3600");
                }

                @Override
                public void close() {}
            };
        }
    }
}
