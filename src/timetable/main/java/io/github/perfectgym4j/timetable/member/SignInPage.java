package io.github.perfectgym4j.timetable.member;

import io.github.perfectgym4j.timetable.web.Html;
import io.github.perfectgym4j.timetable.web.Page;
import io.github.perfectgym4j.timetable.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sign-in form; against the sandbox it also shows the test accounts. */
@RequestScoped
public class SignInPage {

    private static final String FIELDS = """
            <input type="hidden" name="back" value="{}">
            <label>{}<input name="email" type="email" autocomplete="username" maxlength="200" required></label>
            <label>{}<input name="password" type="password" autocomplete="current-password" maxlength="200" required></label>
            <button class="primary">{}</button>
            """;

    private static final String TO_TRY = """
            <aside aria-labelledby="to-try">
            <h2 id="to-try">{}</h2>
            <ul>
            <li><code>anna@example.com</code> / <code>anna-password</code></li>
            <li><code>ben@example.com</code> / <code>ben-password</code></li>
            </ul>
            </aside>
            """;

    @Inject
    Page page;

    @Inject
    @ConfigProperty(name = "perfectgym.url")
    String url;

    @Inject
    @ConfigProperty(name = "timetable.url.sandbox")
    String sandbox;

    /**
     * Draws the page.
     *
     * @param back page to go to afterwards, an address of this application
     * @return the page
     */
    public Html of(String back) {
        Texts t = page.texts();
        Html fields = Html.of(FIELDS, back, t.get("signIn.email"), t.get("signIn.password"), t.get("signIn.submit"));
        Html toTry = url.equals(sandbox) ? Html.of(TO_TRY, t.get("signIn.toTry")) : Html.NONE;
        return page.of(
                t.get("nav.signIn"),
                Html.of(
                        "<h1>{}</h1><div class='card narrow'>{}</div>{}",
                        t.get("nav.signIn"),
                        page.form("/sign-in", fields),
                        toTry));
    }
}
