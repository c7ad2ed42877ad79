package io.github.perfectgym4j.timetable.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that look at the application as people do. Every test starts with a sandbox put back to its start, opens as many {@link Visitor}s as
 * it likes, each with a browser of its own, and fails if the browser had anything to complain about.
 */
@ExtendWith(NeedsChromium.class)
abstract class InBrowser {

    private static Chromium chromium;

    final Sandbox sandbox = new Sandbox();

    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeAll
    static void startChromium() {
        if (chromium == null) {
            chromium = Chromium.start(Chromium.find().orElseThrow(() -> new AssertionError(NeedsChromium.MISSING)));
            PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MILLIS);
            Runtime.getRuntime().addShutdownHook(new Thread(chromium::close));
        }
    }

    @BeforeEach
    void putSandboxBack() {
        sandbox.reset();
    }

    @AfterEach
    void nobodyComplains() {
        try {
            visitors.forEach(visitor -> assertThat(visitor.complaints()).isEmpty());
        } finally {
            visitors.forEach(Visitor::close);
        }
    }

    /** Somebody at a desk. */
    Visitor visitor() {
        return visitor(1280, "en-GB");
    }

    Visitor visitor(int width, String locale) {
        return visitor(new NewContextOptions().setViewportSize(width, 900).setLocale(locale));
    }

    Visitor visitor(NewContextOptions options) {
        Visitor visitor = new Visitor(chromium.browser().newContext(options.setBaseURL(Sandbox.ROOT)));
        visitors.add(visitor);
        return visitor;
    }

    Visitor member(String name) {
        return visitor().signIn(name);
    }
}
