/**
 * The applications that {@link io.github.perfectgym4j.benchmarks.liberty} puts on Open Liberty. Each holds
 * {@link io.github.perfectgym4j.benchmarks.liberty.app.MeasuringResource} and the {@link io.github.perfectgym4j.benchmarks.liberty.app.Subject}s that
 * are to be measured there. Nothing here needs more than Jakarta EE, MicroProfile, and what the subject is about.
 */
package io.github.perfectgym4j.benchmarks.liberty.app;
