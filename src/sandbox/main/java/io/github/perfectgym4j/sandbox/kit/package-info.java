/**
 * Things for tests of applications: members and classes by name, an inbox for webhooks, and the way into MicroProfile Config.
 *
 * <p>{@link io.github.perfectgym4j.sandbox.Sandbox} hands out what belongs to a running sandbox. With JUnit 5, begin with {@link
 * io.github.perfectgym4j.sandbox.junit.PerfectGymSandbox}; with another framework, start a sandbox, {@linkplain
 * io.github.perfectgym4j.sandbox.kit.SandboxConfigSource#announce announce} its configuration, and withdraw it afterwards.
 */
package io.github.perfectgym4j.sandbox.kit;
