/**
 * The sandbox in tests with JUnit 5. Begin with {@link io.github.perfectgym4j.sandbox.junit.PerfectGymSandbox}.
 *
 * <p>JUnit is an optional dependency of the sandbox: other packages do not need it.
 */
package io.github.perfectgym4j.sandbox.junit;
