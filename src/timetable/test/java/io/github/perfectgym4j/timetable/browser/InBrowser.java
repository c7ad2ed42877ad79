package io.github.perfectgym4j.timetable.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * Tests that look at the application as people do. Every test starts with a sandbox put back to its start, opens as many {@link Visitor}s as
 * it likes, each with a browser of its own, and fails if the browser had anything to complain about.
 */
abstract class InBrowser {

    private static Chromium chromium;

    final Sandbox sandbox = new Sandbox();

    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeAll
    static void findChromium() {
        Optional<Path> executable = Chromium.find();
        if (executable.isEmpty()) {
            System.err.println(Chromium.MISSING);
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(Chromium.MISSING);
            }
            Assumptions.abort(Chromium.MISSING);
        }
        if (chromium == null) {
            chromium = Chromium.start(executable.get());
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
