package io.github.perfectgym4j.client;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.TokenStore;
import io.github.perfectgym4j.client.config.ApiClient;
import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.event.TokenEvents;
import io.github.perfectgym4j.internal.auth.ApiClientAuthentication;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.token.MemoryTokenStore;
import io.github.perfectgym4j.internal.token.OAuthClient;
import io.github.perfectgym4j.internal.token.SignIn;
import io.github.perfectgym4j.internal.token.TimeSource;
import io.github.perfectgym4j.internal.token.TokenHolder;
import io.github.perfectgym4j.internal.token.TokenLog;
import io.github.perfectgym4j.v1.member.MemberTokens;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Describes a {@link PerfectGym}: where it is, and who is calling. */
public final class PerfectGymBuilder {

    private String url;
    private boolean allowPlainHttp;
    private Login login;
    private ApiClient apiClient;
    private Authentication authentication;
    private TokenStore store = new MemoryTokenStore();
    private TokenSettings token = TokenSettings.DEFAULTS;
    private Duration connectTimeout = Duration.ofSeconds(5);
    private Duration readTimeout = Duration.ofSeconds(30);

    PerfectGymBuilder() {}

    /**
     * The tenant.
     *
     * @param subdomain first part of {@code https://….perfectgym.com}
     * @return this builder
     */
    public PerfectGymBuilder subdomain(String subdomain) {
        url = Settings.addressOfTenant(subdomain).toString();
        return this;
    }

    /**
     * The whole base address, in place of the tenant's name.
     *
     * @param baseAddress for example {@code https://gym.example.com/Api}
     * @return this builder
     */
    public PerfectGymBuilder url(String baseAddress) {
        url = Objects.requireNonNull(baseAddress, "baseAddress");
        return this;
    }

    /**
     * Permits plain {@code http} to other machines than this one: passwords and tokens then cross the network in clear.
     *
     * @return this builder
     */
    public PerfectGymBuilder allowPlainHttp() {
        allowPlainHttp = true;
        return this;
    }

    /**
     * Signs in as the API user (employee mode). With an {@link #apiClient} beside it, interfaces that take either use this one.
     *
     * @param username name of the API user
     * @param password its password
     * @return this builder
     */
    public PerfectGymBuilder login(String username, String password) {
        login = new Login(username, Secret.of(password));
        return this;
    }

    /**
     * Authenticates by an API client, without signing in.
     *
     * @param id sent as {@code X-Client-Id}
     * @param secret sent as {@code X-Client-Secret}
     * @return this builder
     */
    public PerfectGymBuilder apiClient(String id, String secret) {
        apiClient = new ApiClient(id, Secret.of(secret));
        return this;
    }

    /**
     * Authenticates in a way of the program's own.
     *
     * @param own the way
     * @return this builder
     */
    public PerfectGymBuilder authentication(Authentication own) {
        authentication = Objects.requireNonNull(own, "own");
        return this;
    }

    /**
     * Keeps tokens elsewhere than in this process.
     *
     * @param tokens the store
     * @return this builder
     */
    public PerfectGymBuilder tokenStore(TokenStore tokens) {
        store = Objects.requireNonNull(tokens, "tokens");
        return this;
    }

    /**
     * Other numbers for the token's life.
     *
     * @param numbers the numbers
     * @return this builder
     */
    public PerfectGymBuilder tokenSettings(TokenSettings numbers) {
        token = Objects.requireNonNull(numbers, "numbers");
        return this;
    }

    /**
     * How long to wait for a connection. Default 5 seconds.
     *
     * @param timeout the time
     * @return this builder
     */
    public PerfectGymBuilder connectTimeout(Duration timeout) {
        connectTimeout = Objects.requireNonNull(timeout, "timeout");
        return this;
    }

    /**
     * How long to wait for an answer. Default 30 seconds.
     *
     * @param timeout the time
     * @return this builder
     */
    public PerfectGymBuilder readTimeout(Duration timeout) {
        readTimeout = Objects.requireNonNull(timeout, "timeout");
        return this;
    }

    /**
     * Builds the client. Nothing is sent before the first call.
     *
     * @return the client
     * @throws ConfigurationException if a value is missing or contradicts another one
     */
    public PerfectGym build() {
        if (url == null) {
            throw new ConfigurationException("neither subdomain nor url has been given");
        }
        if (login == null && apiClient == null && authentication == null) {
            throw new ConfigurationException("none of login, apiClient and authentication has been given");
        }
        if (login != null && authentication != null) {
            throw new ConfigurationException("login and authentication must not both be given");
        }
        SettingsSource settings = SettingsSource.fixed(new Settings(
                Settings.address(url, allowPlainHttp),
                Optional.ofNullable(login),
                Optional.ofNullable(apiClient),
                token));
        OAuthClient oauth = ClientFactory.oauth(settings, connectTimeout, readTimeout);
        SignIn signIn = new SignIn(oauth);
        TokenHolder tokens = login == null ? null : tokens(settings, signIn);
        Authentication chosen = tokens != null
                ? tokens
                : authentication != null ? authentication : new ApiClientAuthentication(apiClient);
        return new PerfectGym(
                new ClientFactory(settings, chosen, byApiClient(), tokens, oauth, connectTimeout, readTimeout),
                new MemberTokens(settings, signIn, TimeSource.SYSTEM));
    }

    /** An authentication of the program's own proves who is calling everywhere, unless there is an API client as well. */
    private Authentication byApiClient() {
        if (apiClient == null && authentication != null) {
            return authentication;
        }
        Optional<ApiClient> client = Optional.ofNullable(apiClient);
        return () -> ApiClientAuthentication.of(client).proof();
    }

    private TokenHolder tokens(SettingsSource settings, SignIn signIn) {
        return new TokenHolder(
                settings,
                signIn,
                store,
                TimeSource.SYSTEM,
                () -> ThreadLocalRandom.current().nextDouble(),
                TokenEvents.all(List.of(new TokenLog())));
    }
}
