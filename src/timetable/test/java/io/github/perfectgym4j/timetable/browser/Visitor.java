package io.github.perfectgym4j.timetable.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser: one window, cookies of its own, and a list of everything that the browser complains about. */
final class Visitor implements AutoCloseable {

    /** Much longer than anything takes, for machines that are busy with something else. */
    static final int PATIENCE_MILLIS = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        this.page = newPage();
    }

    private Page newPage() {
        Page created = context.newPage();
        created.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        created.onPageError(complaints::add);
        created.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        return created;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** A second window of the same browser. */
    Page otherWindow() {
        return newPage();
    }

    List<String> complaints() {
        return complaints;
    }

    /** Chromium reports every page with a status of 400 or more: those were meant. */
    void expectsProblems() {
        complaints.removeIf(complaint -> complaint.startsWith("Failed to load resource: the server responded"));
    }

    Visitor open(String address) {
        page.navigate(address);
        return this;
    }

    int statusOf(String address) {
        Response response = page.navigate(address);
        expectsProblems();
        return response.status();
    }

    Visitor signIn(String name) {
        if (!page.url().contains("/sign-in")) {
            open("/sign-in");
        }
        page.getByLabel("E-mail address").fill(name + "@example.com");
        page.getByLabel("Password").fill(name + "-password");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
        return this;
    }

    /** Presses a button, and waits until the server has done what it is for: others may look at it next. */
    Visitor press(String button) {
        page.waitForResponse(response -> response.request().isNavigationRequest(), () -> page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click());
        return this;
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
        return this;
    }

    Visitor choose(String label, String option) {
        list(label).selectOption(option);
        return this;
    }

    /** A list to choose from, by the name that screen readers say. */
    Locator list(String label) {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator notice() {
        return page.locator(".notice");
    }

    Locator card(long classId) {
        return page.locator("#class-" + classId);
    }

    /** Looks at the page by the rules of accessibility that can be checked by machine. */
    List<String> barriers() {
        AxeResults results = new AxeBuilder(page).analyze();
        return results.getViolations().stream()
                .map(rule -> page.url() + " " + rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().get(0).getHtml())
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
