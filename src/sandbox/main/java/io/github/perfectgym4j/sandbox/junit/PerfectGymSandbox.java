package io.github.perfectgym4j.sandbox.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Gives the tests of a class a PerfectGym sandbox, on a free port of this machine: reset before each test, announced to MicroProfile
 * Config, and handed to each parameter of type {@link io.github.perfectgym4j.sandbox.Sandbox}. Holds for nested and derived classes.
 * Classes with it run one after the other, also where JUnit runs classes in parallel.
 *
 * <pre>{@code
 * @PerfectGymSandbox
 * class BookingTest {
 *     @Test
 *     void serverIsDown(Sandbox gym) {
 *         gym.switches().fail("POST Classes/BookClass").with(503).once();
 *         …
 *     }
 * }
 * }</pre>
 *
 * @see SandboxExtension
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@ExtendWith(SandboxExtension.class)
@ResourceLock(SandboxExtension.LOCK)
public @interface PerfectGymSandbox {}
