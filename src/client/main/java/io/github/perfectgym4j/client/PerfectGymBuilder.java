package io.github.perfectgym4j.client;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.TokenStore;
import io.github.perfectgym4j.client.config.AcceptLanguage;
import io.github.perfectgym4j.client.config.ApiClient;
import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.event.CallEvents;
import io.github.perfectgym4j.client.event.TokenEvents;
import io.github.perfectgym4j.internal.auth.ApiClientStatus;
import io.github.perfectgym4j.internal.auth.AuthenticationChooser;
import io.github.perfectgym4j.internal.config.ConnectionSettings;
import io.github.perfectgym4j.internal.config.Precedence;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.token.AllTokenEvents;
import io.github.perfectgym4j.internal.token.MemoryTokenStore;
import io.github.perfectgym4j.internal.token.SignIn;
import io.github.perfectgym4j.internal.token.TimeSource;
import io.github.perfectgym4j.internal.token.TokenHolder;
import io.github.perfectgym4j.internal.token.TokenLog;
import io.github.perfectgym4j.v1.wire.MemberSignIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The builder of a {@link PerfectGym}: base address, credentials and settings. Time-outs and the size of the connection pool come from MicroProfile
 * Config, from the same keys as in CDI: {@code perfectgym/mp-rest/connectTimeout}, {@code perfectgym/mp-rest/readTimeout} and
 * {@code perfectgym/property/resteasy.connectionPoolSize}.
 */
public final class PerfectGymBuilder {

    private String subdomain;
    private String url;
    private boolean allowPlainHttp;
    private Login login;
    private ApiClient apiClient;
    private Authentication authentication;
    private TokenStore store = new MemoryTokenStore();
    private TokenSettings token = TokenSettings.DEFAULTS;
    private Duration connectTimeout;
    private Duration readTimeout;
    private CallSettings calls;
    private AcceptLanguage language;
    private String apiPath;
    private final List<CallEvents> callEvents = new ArrayList<>();
    private final List<TokenEvents> tokenEvents = new ArrayList<>(List.of(new TokenLog()));

    PerfectGymBuilder() {}

    /**
     * Takes address, credentials and the numbers of the token's life from MicroProfile Config, as injected interfaces do. What is called
     * after this replaces single values.
     *
     * @return this builder
     * @throws ConfigurationException if a value is missing, malformed or contradicts another one
     */
    public PerfectGymBuilder configured() {
        Settings settings = Settings.read(ConfigProvider.getConfig());
        // Checked already, with the permission of the configuration.
        allowPlainHttp = true;
        url = settings.url().toString();
        login = settings.login().orElse(null);
        apiClient = settings.apiClient().orElse(null);
        token = settings.token();
        return this;
    }

    /**
     * The tenant.
     *
     * @param tenant first part of {@code https://….perfectgym.com}
     * @return this builder
     * @throws ConfigurationException if it cannot be one
     */
    public PerfectGymBuilder subdomain(String tenant) {
        Settings.addressOfTenant(tenant);
        subdomain = tenant;
        return this;
    }

    /**
     * The whole base address. It is used in place of the tenant's name, if that is given as well.
     *
     * @param baseAddress for example {@code https://gym.example.com/Api}
     * @return this builder
     */
    public PerfectGymBuilder url(String baseAddress) {
        url = Objects.requireNonNull(baseAddress, "baseAddress");
        return this;
    }

    /**
     * Permits plain {@code http} to other machines: passwords and tokens then cross the network unencrypted.
     *
     * @return this builder
     */
    public PerfectGymBuilder allowPlainHttp() {
        allowPlainHttp = true;
        return this;
    }

    /**
     * Signs in as the API user (employee mode). With an {@link #apiClient} beside it, interfaces that take either use this one. An
     * {@link #authentication} of the program's own is used in its place.
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
     * Authenticates in a way of the program's own, as a bean of type {@link Authentication} does in CDI: it is used in place of the
     * {@link #login}; interfaces that take an API client only use the {@link #apiClient} if there is one.
     *
     * @param own the way
     * @return this builder
     */
    public PerfectGymBuilder authentication(Authentication own) {
        authentication = Objects.requireNonNull(own, "own");
        return this;
    }

    /**
     * Sets the store of tokens; the default is the memory of this process.
     *
     * @param tokens the store
     * @return this builder
     */
    public PerfectGymBuilder tokenStore(TokenStore tokens) {
        store = Objects.requireNonNull(tokens, "tokens");
        return this;
    }

    /**
     * Sets the limits of the token's life.
     *
     * @param numbers the numbers
     * @return this builder
     */
    public PerfectGymBuilder tokenSettings(TokenSettings numbers) {
        token = Objects.requireNonNull(numbers, "numbers");
        return this;
    }

    /**
     * How long to wait for a connection. Without it, {@code perfectgym/mp-rest/connectTimeout} of MicroProfile Config holds, in milliseconds.
     *
     * @param timeout the time
     * @return this builder
     */
    public PerfectGymBuilder connectTimeout(Duration timeout) {
        connectTimeout = Objects.requireNonNull(timeout, "timeout");
        return this;
    }

    /**
     * How long to wait for an answer. Without it, {@code perfectgym/mp-rest/readTimeout} of MicroProfile Config holds, in milliseconds.
     *
     * @param timeout the time
     * @return this builder
     */
    public PerfectGymBuilder readTimeout(Duration timeout) {
        readTimeout = Objects.requireNonNull(timeout, "timeout");
        return this;
    }

    /**
     * How long a call takes at most, with waiting for a connection, signing in, a second try and the whole answer. Without it,
     * {@code perfectgym.call-timeout} of MicroProfile Config holds.
     *
     * @param timeout the time, at least a millisecond
     * @return this builder
     */
    public PerfectGymBuilder callTimeout(Duration timeout) {
        CallSettings others = calls == null ? CallSettings.read(ConfigProvider.getConfig()) : calls;
        return callSettings(others.withCallTimeout(timeout));
    }

    /**
     * Sets the limits of a call, in place of those of MicroProfile Config.
     *
     * @param numbers the numbers
     * @return this builder
     */
    public PerfectGymBuilder callSettings(CallSettings numbers) {
        calls = Objects.requireNonNull(numbers, "numbers");
        return this;
    }

    /**
     * Sets the languages in which answers are wanted. Without it, {@code perfectgym.language} of MicroProfile Config holds.
     *
     * @param languages the languages
     * @return this builder
     */
    public PerfectGymBuilder language(AcceptLanguage languages) {
        language = Objects.requireNonNull(languages, "languages");
        return this;
    }

    /**
     * Sets the version of the API in the addresses of requests. Without it, {@code perfectgym.api-path} of MicroProfile Config holds.
     *
     * @param path one part of an address
     * @return this builder
     * @throws ConfigurationException if it is anything else
     */
    public PerfectGymBuilder apiPath(String path) {
        apiPath = Settings.checkedApiPath(path);
        return this;
    }

    /**
     * Adds a listener for calls.
     *
     * @param listener the listener; several may be added
     * @return this builder
     */
    public PerfectGymBuilder callEvents(CallEvents listener) {
        callEvents.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Adds a listener for the life of the token.
     *
     * @param listener the listener; several may be added
     * @return this builder
     */
    public PerfectGymBuilder tokenEvents(TokenEvents listener) {
        tokenEvents.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Builds the client. Nothing is sent before the first call.
     *
     * @return the client
     * @throws ConfigurationException if a value is missing or contradicts another one
     */
    public PerfectGym build() {
        if (url == null && subdomain == null) {
            throw new ConfigurationException("neither subdomain nor url has been given");
        }
        SettingsSource settings = SettingsSource.fixed(new Settings(
                url == null ? Settings.addressOfTenant(subdomain) : Settings.address(url, allowPlainHttp),
                Optional.ofNullable(login),
                Optional.ofNullable(apiClient),
                token));
        Precedence.tell(settings.current(), Optional.ofNullable(subdomain), authentication != null);
        Connections connections = new Connections(
                settings,
                ConnectionSettings.read(ConfigProvider.getConfig()).with(connectTimeout, readTimeout),
                calls == null ? CallSettings.read(ConfigProvider.getConfig()) : calls,
                apiPath == null ? Settings.apiPath(ConfigProvider.getConfig()).orElse(null) : apiPath);
        SignIn signIn =
                new SignIn(connections.oauth(), () -> connections.limits().callTimeout());
        TokenHolder tokens = login == null || authentication != null ? null : tokens(settings, signIn);
        ApiClientStatus status = new ApiClientStatus();
        AuthenticationChooser chooser = new AuthenticationChooser(
                () -> Optional.ofNullable(authentication), settings, () -> tokens, () -> status);
        try {
            return new PerfectGym(
                    new ClientFactory(
                            settings,
                            chooser,
                            tokens,
                            connections,
                            callEvents,
                            language == null ? Settings.language(ConfigProvider.getConfig()) : Optional.of(language)),
                    new MemberSignIn(settings, signIn, TimeSource.SYSTEM));
        } catch (ConfigurationException e) {
            connections.close();
            throw e;
        }
    }

    private TokenHolder tokens(SettingsSource settings, SignIn signIn) {
        return new TokenHolder(
                settings,
                signIn,
                store,
                TimeSource.SYSTEM,
                () -> ThreadLocalRandom.current().nextDouble(),
                new AllTokenEvents(List.copyOf(tokenEvents)));
    }
}
