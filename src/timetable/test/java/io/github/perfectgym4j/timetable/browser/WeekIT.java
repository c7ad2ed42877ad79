package io.github.perfectgym4j.timetable.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The week, looked at by anybody. */
class WeekIT extends InBrowser {

    private static final Pattern CURRENT = Pattern.compile("^Today .*");

    @Test
    void showsTheWeekOfTheFirstClub() {
        Page page = visitor().open("/").page();

        assertThat(page).hasTitle("Fibo Cyberbotics – Timetable");
        assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasCount(7);
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, new GetByRoleOptions().setName(CURRENT)))
                .hasAttribute("aria-current", "date");
        assertThat(page.getByRole(AriaRole.ARTICLE).count()).isGreaterThanOrEqualTo(70);
        assertThat(page.locator(".class .stripe rect[fill='#C0392B']").first()).isVisible();
        assertThat(page.getByText("All times are local to the club (Europe/Warsaw)."))
                .isVisible();
    }

    @Test
    void changesClubAndWeek() {
        Visitor visitor = visitor().open("/");
        String thisWeek = visitor.page().locator("h2").textContent();

        visitor.choose("Club", "Harbour Gym").press("Show");
        assertThat(visitor.heading()).hasText("Harbour Gym");
        visitor.follow("Next week");
        assertThat(visitor.heading()).hasText("Harbour Gym");
        assertThat(visitor.page().locator("h2")).not().hasText(thisWeek);
        assertThat(visitor.page().locator("th[aria-current]")).hasCount(0);
        visitor.follow("Previous week");
        assertThat(visitor.page().locator("h2")).hasText(thisWeek);
        visitor.follow("Next week");
        visitor.page().goBack();
        assertThat(visitor.page().locator("h2")).hasText(thisWeek);
        visitor.follow("Next week").follow("Today");
        assertThat(visitor.page().locator("th[aria-current]")).hasCount(1);
    }

    @Test
    void filters() {
        Visitor visitor = visitor().open("/");
        visitor.choose("Class", "Aqua Fit").press("Show");
        assertThat(visitor.page().locator(".class h3").allTextContents())
                .isNotEmpty()
                .containsOnly("Aqua Fit");
        visitor.choose("Class", "").choose("Instructor", "Ines Moreau").press("Show");
        List<String> people = visitor.page().locator(".class .soft").allTextContents();
        assertThat(people).isNotEmpty().allMatch(it -> it.startsWith("Ines Moreau"));
        visitor.open("/?type=4711");
        assertThat(visitor.page().getByText("No classes fit.")).isVisible();
    }

    @Test
    void classesThatAreFullCancelledOrOverLookIt() {
        Visitor visitor = visitor().open("/?club=2&day=" + sandbox.inTwoDays());

        assertThat(visitor.card(101)).containsText("Full, 10/10");
        assertThat(visitor.card(101)).hasClass(Pattern.compile("\\bfull\\b"));
        assertThat(visitor.card(103)).containsText("2 booked, no limit");
        assertThat(visitor.card(105)).containsText("Cancelled");
        assertThat(visitor.card(105).getByRole(AriaRole.LINK)).hasCount(0);
        visitor.open("/?club=2&day=" + sandbox.inTwoDays().minusDays(3));
        assertThat(visitor.card(112)).containsText("Over");
        assertThat(visitor.card(112)).hasClass(Pattern.compile("\\bover\\b"));
    }

    @Test
    void marksTheHourThatItIs() {
        Visitor visitor = visitor().open("/");
        assertThat(visitor.page().locator("td.today .now")).hasText(Pattern.compile("Now, \\d\\d:\\d\\d"));
        visitor.follow("Next week");
        assertThat(visitor.page().locator(".now")).hasCount(0);
    }

    @Test
    void storedHtmlIsText() {
        Visitor visitor = visitor().open("/?club=2&day=" + sandbox.inTwoDays());
        assertThat(visitor.card(106).locator("h3")).hasText("<script>alert(1)</script>");
        assertThat(visitor.page().locator("script")).hasCount(0);
        assertThat(visitor.page().locator("select[name=type]")).containsText("<script>alert(1)</script>");
    }

    @Test
    void aPhoneShowsOneDayAtATime() {
        LocalDate day = sandbox.inTwoDays();
        Visitor visitor = visitor(390, "en-GB").open("/?club=2&day=" + day);

        assertThat(visitor.page().locator("thead th:visible")).hasCount(1);
        assertThat(visitor.card(101)).isVisible();
        assertThat(visitor.page().locator("nav.days a[aria-current=date]")).hasCount(1);
        visitor.page().locator("nav.days a:not([aria-current])").first().click();
        assertThat(visitor.page().locator("thead th:visible")).hasCount(1);
        assertThat(visitor.card(101)).isHidden();
        Object overflow =
                visitor.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).isEqualTo(0);
    }

    @Test
    void speaksGermanAndPolish() {
        Visitor german = visitor(1280, "de-DE").open("/");
        assertThat(german.page().locator("html")).hasAttribute("lang", "de");
        assertThat(german.list("Studio")).isVisible();
        assertThat(german.page().locator("thead th").first()).containsText("Mo");
        german.open("/sign-in");
        assertThat(german.heading()).hasText("Anmelden");
        Visitor polish = visitor(1280, "pl-PL").open("/");
        assertThat(polish.page().locator("html")).hasAttribute("lang", "pl");
        assertThat(polish.page()).hasTitle("Fibo Cyberbotics – Grafik zajęć");
    }

    @Test
    void saysSoWhilePerfectGymIsDownAndIsThereAgainAfterwards() {
        Visitor visitor = visitor();
        sandbox.goDown();
        assertThat(visitor.statusOf("/")).isEqualTo(503);
        assertThat(visitor.notice()).hasText("PerfectGym cannot be reached at the moment. Please try again later.");
        assertThat(visitor.statusOf("/status")).isEqualTo(200);
        assertThat(visitor.notice()).containsText("PerfectGym did not answer");
        assertThat(visitor.page().locator(".problems")).containsText("HTTP 503");
        assertThat(visitor.statusOf("/")).isEqualTo(503);
        sandbox.comeBack();
        visitor.follow("Try again");
        assertThat(visitor.heading()).hasText("Fibo Cyberbotics");
        visitor.open("/status");
        assertThat(visitor.notice()).containsText("PerfectGym answered");
    }

    @Test
    void whatMakesNoSenseGetsAPageToo() {
        Visitor visitor = visitor();
        assertThat(visitor.statusOf("/nothing-here")).isEqualTo(404);
        assertThat(visitor.notice()).hasText("There is no such page.");
        assertThat(visitor.statusOf("/?club=4711")).isEqualTo(404);
        assertThat(visitor.statusOf("/?day=9999-12-31")).isEqualTo(400);
        assertThat(visitor.statusOf("/?day=<script>alert(1)</script>")).isEqualTo(400);
        assertThat(visitor.notice()).hasText("The address cannot be right: day must be a day such as 2026-11-16");
    }

    /** {@code -Dpicture=true} takes the picture that is kept beside the module's pom.xml. */
    @Test
    @EnabledIfSystemProperty(named = "picture", matches = "true")
    void takesThePicture() {
        Visitor anna = visitor(1280, "en-GB").signIn("anna").open("/?club=1");
        anna.page().locator(".class:not(.over) h3 a").last().click();
        anna.press("Book a place").follow("To the timetable");
        anna.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(System.getProperty("picture.file"))));
    }
}
