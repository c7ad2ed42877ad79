package io.github.perfectgym4j.timetable.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What members do. */
class MemberIT extends InBrowser {

    @Test
    void signsInAndOut() {
        Visitor visitor = visitor().open("/").follow("Sign in");
        assertThat(visitor.page().getByText("anna@example.com")).isVisible();
        visitor.signIn("anna");
        assertThat(visitor.heading()).hasText("Fibo Cyberbotics");
        visitor.press("Sign out");
        assertThat(visitor.notice()).hasText("You have signed out.");
        visitor.open("/my-classes");
        assertThat(visitor.page()).hasURL(Pattern.compile("/sign-in"));
    }

    @Test
    void aWrongPasswordIsToldWithoutSayingWhichHalfIsWrong() {
        Visitor visitor = visitor().open("/sign-in");
        visitor.page().getByLabel("E-mail address").fill("anna@example.com");
        visitor.page().getByLabel("Password").fill("wrong");
        visitor.page().locator("main button").click();
        assertThat(visitor.notice()).hasText("E-mail address or password is wrong.");
        assertThat(visitor.page().getByLabel("Password")).hasValue("");
        visitor.expectsProblems();
    }

    @Test
    void booksAndGivesUp() {
        Visitor anna = visitor().open("/class/103").signIn("anna");
        assertThat(anna.page()).hasURL(Pattern.compile("/class/103$"));
        anna.press("Book a place");
        assertThat(anna.notice()).hasText("You have a place.");
        assertThat(anna.page().getByText("You have a place in this class.")).isVisible();
        anna.follow("To the timetable");
        assertThat(anna.card(103)).containsText("Booked");
        anna.open("/class/103").press("Give up my place");
        assertThat(anna.notice()).hasText("You no longer have a place in this class.");
        anna.page().reload();
        assertThat(anna.notice()).hasCount(0);
    }

    @Test
    void bookingTwiceIsToldInPlainWords() {
        Visitor anna = member("anna").open("/class/103");
        Page other = anna.otherWindow();
        other.navigate("/class/103");
        anna.press("Book a place");
        other.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Book a place"))
                .click();
        assertThat(other.getByRole(AriaRole.ALERT))
                .hasText("You already have a place in this class, or are on its waiting list.");
        assertThat(other.getByText("You have a place in this class.")).isVisible();
    }

    @Test
    void choosesASeat() {
        Visitor anna = member("anna").open("/class/107");
        assertThat(anna.list("Seat").locator("option").allTextContents())
                .containsExactly("Any", "2", "3", "4", "7", "8");
        anna.choose("Seat", "7").press("Book a place");
        assertThat(anna.notice()).hasText("You have a place: seat 7.");
        Visitor ben = member("ben").open("/class/107");
        assertThat(ben.list("Seat").locator("option").allTextContents()).doesNotContain("7");
        ben.press("Book a place");
        assertThat(ben.notice()).hasText("You have a place.");
    }

    @Test
    void waitsForAPlace() {
        Visitor anna = member("anna").open("/class/101").press("Join the waiting list");
        assertThat(anna.notice()).hasText("The class is full. You are on the waiting list now.");
        anna.press("Leave the waiting list");
        assertThat(anna.page().getByText("You have no place in this class.")).isVisible();
        anna.open("/class/102").press("Join the waiting list");
        assertThat(anna.notice()).hasText("The class is full, and so is its waiting list.");
    }

    @Test
    void rulesOfTheClubAreToldInPlainWords() {
        Visitor anna = member("anna");
        anna.open("/class/108").press("Book a place");
        assertThat(anna.notice()).hasText("It is too late: booking has closed.");
        anna.open("/class/109").press("Book a place");
        assertThat(anna.notice()).hasText("It is too early: booking has not opened yet.");
        anna.open("/class/111").press("Book a place");
        assertThat(anna.notice()).hasText("This class cannot be booked.");
        anna.open("/class/110").press("Book a place").press("Give up my place");
        assertThat(anna.notice()).hasText("It is too late to give up your place.");
    }

    @Test
    void ratesAClassOnce() {
        Visitor anna = member("anna").open("/class/112");
        rateTheClass(anna);
        assertThat(anna.notice()).hasText("Thank you for your rating.");
        assertThat(anna.page().getByText("How was the class?: you gave 4 of 5")).isVisible();
        assertThat(anna.page().getByText("How was the class?").locator("xpath=ancestor::form"))
                .hasCount(0);
    }

    private static void rateTheClass(Visitor visitor) {
        Locator form = visitor.page().getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("How was the class?"));
        form.getByText("4 stars").click();
        form.getByRole(AriaRole.BUTTON).click();
    }

    @Test
    @DisabledIfSystemProperty(named = "test.api", matches = Sandbox.V2_2, disabledReason = "it has no such votes")
    void ratesAnInstructorOnce() {
        Visitor anna = member("anna").open("/class/112");
        rateTheClass(anna);
        anna.page().getByText("5 stars").click();
        anna.press("Rate");
        assertThat(anna.page().getByText("How was Agatha Strickland?: you gave 5 of 5"))
                .isVisible();
        assertThat(anna.page().locator("main form")).hasCount(0);
        anna.open("/class/104");
        assertThat(anna.page().locator("main form")).hasCount(1);
    }

    @Test
    @EnabledIfSystemProperty(named = "test.api", matches = Sandbox.V2_2)
    void nobodyIsAskedForVotesThatThisVersionDoesNotHave() {
        Visitor anna = member("anna").open("/class/112");
        assertThat(anna.page().locator("main form")).hasCount(1);
        assertThat(anna.page().getByText("How was Agatha Strickland?")).hasCount(0);
    }

    @Test
    @EnabledIfSystemProperty(named = "test.api", matches = Sandbox.V2_2, disabledReason = "version 1 has no such rule")
    void twoClassesAtTheSameTimeAreToldInPlainWords() {
        Visitor anna = member("anna").open("/class/103").press("Book a place");
        anna.open("/class/107").press("Book a place");
        assertThat(anna.notice()).hasText("You have something else at that time.");
    }

    @Test
    void hasAListAndACalendarOfItsClasses() throws IOException {
        Visitor anna = member("anna").open("/my-classes");
        assertThat(anna.page().getByText("You have not booked anything.")).isVisible();
        assertThat(anna.page().getByText("Add all to calendar")).hasCount(0);
        anna.open("/class/103").press("Book a place").follow("My classes");
        assertThat(anna.card(103)).containsText("Booked");
        assertThat(anna.card(112)).containsText("Attended");
        String all = download(anna, "Add all to calendar");
        assertThat(all)
                .startsWith("BEGIN:VCALENDAR")
                .contains("UID:class-103@", "TZID:Europe/Warsaw", "SUMMARY:POWER JOGA")
                .doesNotContain("class-112@");
        anna.open("/class/103");
        assertThat(download(anna, "Add to calendar")).contains("UID:class-103@");
    }

    private static String download(Visitor visitor, String link) throws IOException {
        Download download = visitor.page().waitForDownload(() -> visitor.follow(link));
        assertThat(download.suggestedFilename()).endsWith(".ics");
        return Files.readString(download.path());
    }

    @Test
    @DisabledIfSystemProperty(named = "test.api", matches = Sandbox.V2_2, disabledReason = "members have no token")
    void anEndedSignInLeadsToTheSignInPageAndBack() {
        Visitor anna = member("anna").open("/class/103");
        sandbox.refuseAllTokens();
        anna.press("Book a place");
        assertThat(anna.notice()).hasText("Your sign-in has ended. Please sign in again.");
        anna.signIn("anna");
        assertThat(anna.page()).hasURL(Pattern.compile("/class/103$"));
        anna.press("Book a place");
        assertThat(anna.notice()).hasText("You have a place.");
    }

    @Test
    void aBookingWithoutAProperAnswerIsNotCalledAFailure() {
        Visitor anna = member("anna").open("/class/103");
        sandbox.failNextBooking();
        anna.press("Book a place");
        assertThat(anna.notice()).containsText("it is not known whether this was done");
        anna.expectsProblems();
    }

    @Test
    void nobodyCanSignInWhilePerfectGymIsDown() {
        Visitor visitor = visitor().open("/sign-in");
        sandbox.goDown();
        visitor.page().getByLabel("E-mail address").fill("anna@example.com");
        visitor.page().getByLabel("Password").fill("anna-password");
        visitor.page().locator("main button").click();
        assertThat(visitor.notice()).hasText("PerfectGym cannot be reached at the moment. Please try again later.");
        visitor.expectsProblems();
    }

    @Test
    void everythingCanBeDoneByKeyboard() {
        Visitor anna = visitor().open("/class/103");
        Page page = anna.page();
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to content")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("E-mail address")).isFocused();
        page.keyboard().type("anna@example.com");
        page.keyboard().press("Tab");
        page.keyboard().type("anna-password");
        page.keyboard().press("Enter");
        assertThat(anna.heading()).hasText("POWER JOGA");
        page.locator("#main .primary").press("Enter");
        assertThat(anna.notice()).hasText("You have a place.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Give up my place")).isFocused();
        page.keyboard().press("Enter");
        assertThat(anna.notice()).hasText("You no longer have a place in this class.");
    }
}
