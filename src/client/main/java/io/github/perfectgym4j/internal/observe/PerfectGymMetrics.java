package io.github.perfectgym4j.internal.observe;

import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.event.CallEvents;
import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.client.event.TokenEvents;
import io.github.perfectgym4j.internal.token.TokenHolder;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.ObservableDoubleGauge;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Metrics by OpenTelemetry, where the server offers it (feature {@code mpTelemetry} of Open Liberty) and lets the application see it:
 *
 * <table>
 * <caption>Metrics</caption>
 * <tr><th>name</th><th>kind, unit</th><th>attributes</th></tr>
 * <tr><td>{@code perfectgym.client.call.duration}</td><td>histogram, seconds</td><td>{@code operation}, {@code status} (HTTP status, 0
 * without an answer)</td></tr>
 * <tr><td>{@code perfectgym.client.sign_in.duration}</td><td>histogram, seconds</td><td></td></tr>
 * <tr><td>{@code perfectgym.client.sign_in.failures}</td><td>counter</td><td>{@code outcome}: {@code refused} or {@code failed}</td></tr>
 * <tr><td>{@code perfectgym.client.sign_in.wait}</td><td>gauge, seconds until the next sign-in may be made</td><td></td></tr>
 * <tr><td>{@code perfectgym.client.token.refusals}</td><td>counter</td><td>{@code replaced}</td></tr>
 * <tr><td>{@code perfectgym.client.token.age}</td><td>gauge, seconds</td><td></td></tr>
 * </table>
 */
@Typed({CallEvents.class, TokenEvents.class})
public class PerfectGymMetrics implements CallEvents, TokenEvents {

    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("operation");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("status");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("outcome");
    private static final AttributeKey<Boolean> REPLACED = AttributeKey.booleanKey("replaced");

    /** Those of HTTP calls in OpenTelemetry's conventions, in seconds; the default ones are made for milliseconds. */
    private static final List<Double> BOUNDARIES =
            List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0, 30.0, 60.0);

    private final DoubleHistogram calls;
    private final DoubleHistogram signIns;
    private final LongCounter signInFailures;
    private final LongCounter rejections;
    private final ObservableDoubleGauge wait;
    private final ObservableDoubleGauge age;

    /** For CDI's proxies. */
    protected PerfectGymMetrics() {
        this(OpenTelemetry.noop(), null);
    }

    /**
     * For CDI.
     *
     * @param telemetry the server's OpenTelemetry, if it has one
     * @param tokens the application's token
     */
    @Inject
    public PerfectGymMetrics(Instance<OpenTelemetry> telemetry, TokenHolder tokens) {
        this(telemetry.isResolvable() ? telemetry.get() : OpenTelemetry.noop(), tokens);
    }

    PerfectGymMetrics(OpenTelemetry telemetry, TokenHolder tokens) {
        Meter meter = telemetry.getMeter("io.github.perfectgym4j");
        calls = meter.histogramBuilder("perfectgym.client.call.duration")
                .setUnit("s")
                .setExplicitBucketBoundariesAdvice(BOUNDARIES)
                .build();
        signIns = meter.histogramBuilder("perfectgym.client.sign_in.duration")
                .setUnit("s")
                .setExplicitBucketBoundariesAdvice(BOUNDARIES)
                .build();
        signInFailures =
                meter.counterBuilder("perfectgym.client.sign_in.failures").build();
        rejections = meter.counterBuilder("perfectgym.client.token.refusals").build();
        wait = meter.gaugeBuilder("perfectgym.client.sign_in.wait")
                .setUnit("s")
                .buildWithCallback(
                        measured -> tokens.status().retryIn().ifPresent(left -> measured.record(seconds(left))));
        age = meter.gaugeBuilder("perfectgym.client.token.age")
                .setUnit("s")
                .buildWithCallback(measured -> tokens.status()
                        .issuedAt()
                        .ifPresent(issued -> measured.record(seconds(Duration.between(issued, Instant.now())))));
    }

    @Override
    public void called(Operation operation, PerfectGymException failure, Duration took) {
        long status = failure == null ? 200 : failure.status().orElse(0);
        calls.record(seconds(took), Attributes.of(OPERATION, operation.toString(), STATUS, status));
    }

    @Override
    public void signedIn(Duration took, Duration life) {
        signIns.record(seconds(took));
    }

    @Override
    public void signInFailed(PerfectGymException failure, Duration wait) {
        String outcome = failure instanceof CredentialsRefusedException ? "refused" : "failed";
        signInFailures.add(1, Attributes.of(OUTCOME, outcome));
    }

    @Override
    public void rejected(boolean replaced) {
        rejections.add(1, Attributes.of(REPLACED, replaced));
    }

    /** Takes the gauges off the server's meter, which outlives the application. */
    @PreDestroy
    void close() {
        wait.close();
        age.close();
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
