package io.github.perfectgym4j.v2.ways;

import io.github.perfectgym4j.client.PerfectGymBuilder;
import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.sandbox.Sandbox;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** A test with an API client, on the day of the pages: Monday, 16 November 2026, ten o'clock in Warsaw. */
abstract class WayTest extends SandboxTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Override
    protected Sandbox launch() {
        return Sandbox.start(InstantSource.fixed(Instant.parse(TODAY + "T09:00:00Z")));
    }

    @Override
    protected PerfectGymBuilder builder() {
        return super.builder().apiClient("sandbox-client", "sandbox-secret");
    }
}
