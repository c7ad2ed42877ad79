package io.github.perfectgym4j.sandbox.junit;

import io.github.perfectgym4j.sandbox.Sandbox;
import io.github.perfectgym4j.sandbox.kit.SandboxConfigSource;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A PerfectGym sandbox for tests with JUnit 5: started before the first test of a class, reset before each test, stopped after the last.
 * While it runs, address and credentials are in MicroProfile Config, above all other sources.
 *
 * <p>Use it by {@link PerfectGymSandbox}, or as a field where the sandbox is needed outside of test methods:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final SandboxExtension gym = new SandboxExtension();
 * }</pre>
 *
 * <p>Only one sandbox runs at a time in a virtual machine. Where JUnit runs classes in parallel, a class with such a field needs
 * {@code @ResourceLock(SandboxExtension.LOCK)} as well.
 */
public final class SandboxExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    /** Name of the resource that classes with a sandbox lock, so that they do not run at the same time. */
    public static final String LOCK = "io.github.perfectgym4j.sandbox";

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(SandboxExtension.class);
    private static final String KEY = "sandbox";

    private volatile Sandbox current;

    /** An extension whose sandbox does not run yet. */
    public SandboxExtension() {
        // JUnit calls the rest.
    }

    /**
     * Returns the sandbox of the class that is running.
     *
     * @return running sandbox
     * @throws IllegalStateException if none runs: before the first test of the class, and after the last
     */
    public Sandbox sandbox() {
        if (current == null) {
            throw new IllegalStateException(
                    "The sandbox runs from before the first test of a class until after its last.");
        }
        return current;
    }

    /** Starts a sandbox, unless an outer class has one. */
    @Override
    public void beforeAll(ExtensionContext context) {
        ExtensionContext.Store store = context.getStore(NAMESPACE);
        current = store.get(KEY, Sandbox.class);
        if (current == null) {
            current = Sandbox.start();
            store.put(KEY, current);
            SandboxConfigSource.announce(current.configuration());
        }
    }

    /** Resets the sandbox; starts one if this extension is a field of the test's instance. */
    @Override
    public void beforeEach(ExtensionContext context) {
        beforeAll(context);
        current.reset();
    }

    /** Stops a sandbox that was started for this test only. */
    @Override
    public void afterEach(ExtensionContext context) {
        stop(context);
    }

    /** Stops the sandbox that was started for this class. */
    @Override
    public void afterAll(ExtensionContext context) {
        stop(context);
    }

    /** Removes from the given context only, so that nested classes leave the sandbox of the outer one alone. */
    private void stop(ExtensionContext context) {
        Sandbox own = context.getStore(NAMESPACE).remove(KEY, Sandbox.class);
        if (own != null) {
            current = null;
            SandboxConfigSource.announce(Map.of());
            own.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Sandbox.class;
    }

    @Override
    public Sandbox resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).get(KEY, Sandbox.class);
    }
}
