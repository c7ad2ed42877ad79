package io.github.perfectgym4j.timetable.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All pages by axe-core's rules, contrast included: at a desk and on a phone, by day and by night. */
@DisabledIfSystemProperty(named = "test.api", matches = Sandbox.V2_2, disabledReason = "the pages are the same")
class AccessibilityIT extends InBrowser {

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of(1280, ColorScheme.LIGHT),
                Arguments.of(390, ColorScheme.LIGHT),
                Arguments.of(1280, ColorScheme.DARK));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void pagesHaveNoBarriers(int width, ColorScheme scheme) {
        Visitor anna = visitor(new NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("en-GB")
                .setColorScheme(scheme));
        List<String> barriers = new ArrayList<>(anna.open("/sign-in").barriers());
        anna.signIn("anna").open("/class/107").press("Book a place");
        barriers.addAll(anna.barriers());
        for (String address : List.of(
                "/",
                "/?club=2&day=" + sandbox.inTwoDays(),
                "/class/102",
                "/class/112",
                "/my-classes",
                "/status",
                "/nothing-here")) {
            barriers.addAll(anna.open(address).barriers());
        }
        anna.expectsProblems();
        assertThat(barriers).isEmpty();
    }

    @Test
    void theCheckItselfFindsBarriers() {
        Visitor visitor = visitor();
        visitor.page().setContent("<input>");
        assertThat(visitor.barriers()).anyMatch(barrier -> barrier.contains("label"));
    }
}
