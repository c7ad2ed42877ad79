package io.github.perfectgym4j.timetable.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips browser tests on a machine without Chromium, and says so once. On a build server they run, and fail. */
final class NeedsChromium implements ExecutionCondition {

    /** What to do without one. */
    static final String MISSING = "Browser tests need Chromium: apt-get install chromium (or set CHROMIUM to its path)";

    private static final AtomicBoolean TOLD = new AtomicBoolean();

    /** For JUnit. */
    NeedsChromium() {}

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("Chromium is there, or has to be");
        }
        if (TOLD.compareAndSet(false, true)) {
            System.err.println(MISSING + "; they are skipped");
        }
        return ConditionEvaluationResult.disabled(MISSING);
    }
}
