package io.github.perfectgym4j.internal.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.client.event.TokenEvents;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.token.AllTokenEvents;
import io.github.perfectgym4j.internal.token.MemoryTokenStore;
import io.github.perfectgym4j.internal.token.OAuthClient;
import io.github.perfectgym4j.internal.token.OAuthToken;
import io.github.perfectgym4j.internal.token.SignIn;
import io.github.perfectgym4j.internal.token.SignInForm;
import io.github.perfectgym4j.internal.token.TimeSource;
import io.github.perfectgym4j.internal.token.TokenHolder;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The metrics, read by OpenTelemetry's own test kit. */
class PerfectGymMetricsTest {

    private final InMemoryMetricReader reader = InMemoryMetricReader.create();
    private final OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder()
            .setMeterProvider(
                    SdkMeterProvider.builder().registerMetricReader(reader).build())
            .build();

    private static TokenHolder tokens(TokenEvents events) {
        SettingsSource settings = SettingsSource.fixed(new Settings(
                URI.create("https://gym.example.com/Api"),
                Optional.of(new Login("api-user", Secret.of("password"))),
                Optional.empty(),
                TokenSettings.DEFAULTS));
        OAuthClient oauth = new OAuthClient() {

            @Override
            public OAuthToken authorize(SignInForm form) {
                return new OAuthToken(Secret.of("token"), "3600");
            }

            @Override
            public void close() {}
        };
        return new TokenHolder(settings, new SignIn(oauth), new MemoryTokenStore(), TimeSource.SYSTEM, () -> 0, events);
    }

    @Test
    void durationsOfLessThanASecondAreToldApart() {
        PerfectGymMetrics metrics = new PerfectGymMetrics(telemetry, tokens(new AllTokenEvents(List.of())));
        Operation operation = new Operation("GET", "Classes/Classes");
        metrics.called(operation, null, Duration.ofMillis(20));
        metrics.called(operation, null, Duration.ofMillis(300));
        metrics.signedIn(Duration.ofMillis(20), Duration.ofHours(1));
        metrics.signedIn(Duration.ofMillis(300), Duration.ofHours(1));
        assertThat(reader.collectAllMetrics())
                .filteredOn(metric -> metric.getName().endsWith(".duration"))
                .hasSize(2)
                .flatExtracting(metric -> metric.getHistogramData().getPoints())
                .allSatisfy(point -> assertThat(point.getCounts())
                        .filteredOn(count -> count == 1)
                        .hasSize(2));
        metrics.close();
    }

    @Test
    void tellOfCallsAndSignIns() {
        TokenHolder tokens = tokens(new AllTokenEvents(List.of()));
        PerfectGymMetrics metrics = new PerfectGymMetrics(telemetry, tokens);
        Operation operation = new Operation("GET", "Classes/Classes");
        metrics.called(operation, null, Duration.ofMillis(20));
        metrics.called(
                operation,
                new ServerFailedException("down", operation.toString(), 503, null, null),
                Duration.ofMillis(30));
        metrics.signedIn(Duration.ofMillis(50), Duration.ofHours(1));
        metrics.signInFailed(new CredentialsRefusedException("no", null, 400, null, null), Duration.ofMinutes(1));
        metrics.rejected(true);
        tokens.proof();

        Map<String, MetricData> read =
                reader.collectAllMetrics().stream().collect(Collectors.toMap(MetricData::getName, Function.identity()));
        assertThat(read)
                .containsOnlyKeys(
                        "perfectgym.client.call.duration",
                        "perfectgym.client.sign_in.duration",
                        "perfectgym.client.sign_in.failures",
                        "perfectgym.client.token.refusals",
                        "perfectgym.client.token.age");
        assertThat(read.get("perfectgym.client.call.duration")
                        .getHistogramData()
                        .getPoints())
                .extracting(point -> point.getAttributes().toString())
                .containsExactlyInAnyOrder(
                        "{operation=\"GET Classes/Classes\", status=200}",
                        "{operation=\"GET Classes/Classes\", status=503}");
        assertThat(read.toString()).doesNotContain("password");
        metrics.close();
        assertThat(reader.collectAllMetrics())
                .extracting(MetricData::getName)
                .doesNotContain("perfectgym.client.token.age");
    }
}
