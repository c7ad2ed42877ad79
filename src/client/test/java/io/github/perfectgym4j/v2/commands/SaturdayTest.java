package io.github.perfectgym4j.v2.commands;

import io.github.perfectgym4j.client.PerfectGymBuilder;
import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.sandbox.Sandbox;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** A test with an API client against the sandbox on Saturday, 21 November 2026, one o'clock in Warsaw. */
abstract class SaturdayTest extends SandboxTest {

    static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    @Override
    protected Sandbox launch() {
        return Sandbox.start(InstantSource.fixed(Instant.parse(SATURDAY + "T12:00:00Z")));
    }

    @Override
    protected PerfectGymBuilder builder() {
        return super.builder().apiClient("sandbox-client", "sandbox-secret");
    }
}
