package io.github.perfectgym4j.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Requires that no sandbox is announced at the ends of a class; registered before the sandbox, it looks before it begins and after it ends. */
final class ConfigIsEmpty implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        check(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check(context);
    }

    private static void check(ExtensionContext context) {
        // Around a nested class the sandbox of the outer one goes on.
        if (context.getRequiredTestClass().getEnclosingClass() == null) {
            assertThat(ConfigProvider.getConfig().getOptionalValue("perfectgym.url", String.class))
                    .isEmpty();
        }
    }
}
