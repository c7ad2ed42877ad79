package io.github.perfectgym4j.timetable.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The frame of every page: language, title, navigation, the result of the last form. */
@RequestScoped
public class Page {

    private static final String LAYOUT = """
            <!DOCTYPE html>
            <html lang="{}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{}</title>
            <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/assets/timetable.css">
            </head>
            <body>
            <a class="skip" href="#main">{}</a>
            <header>
            <a class="home" href="/">{}</a>
            <nav aria-label="{}">{}</nav>
            </header>
            <main id="main">
            {}
            {}
            </main>
            <footer><p>{}</p></footer>
            </body>
            </html>
            """;

    @Inject
    HttpServletRequest request;

    @Inject
    Visit visit;

    private Texts texts;

    /**
     * The texts in the language of this request.
     *
     * @return the texts
     */
    public Texts texts() {
        if (texts == null) {
            texts = Texts.accepted(request.getHeader("Accept-Language"));
        }
        return texts;
    }

    /**
     * A whole page.
     *
     * @param title title of the page, without the application's name
     * @param content what is on it, with one {@code h1}
     * @return the page
     */
    public Html of(String title, Html content) {
        Texts t = texts();
        return Html.of(
                LAYOUT,
                t.language(),
                title + " – " + t.get("app.name"),
                t.get("nav.skip"),
                t.get("app.name"),
                t.get("nav.label"),
                navigation(t),
                visit.takeNotice().map(Page::notice),
                content,
                t.get("app.unofficial"));
    }

    /**
     * A form that changes something: a POST with the token that proves that it comes from this application's page.
     *
     * @param action address
     * @param content its fields and buttons
     * @return the form
     */
    public Html form(String action, Html content) {
        return Html.of(
                "<form method='post' action='{}'><input type='hidden' name='{}' value='{}'>{}</form>",
                action,
                FormToken.FIELD,
                visit.formToken(),
                content);
    }

    private Html navigation(Texts t) {
        if (visit.member().isEmpty()) {
            return Html.of("<a href='/sign-in'>{}</a>", t.get("nav.signIn"));
        }
        return Html.of(
                "<a href='/my-classes'>{}</a>{}",
                t.get("nav.myClasses"),
                form("/sign-out", Html.of("<button>{}</button>", t.get("nav.signOut"))));
    }

    private static Html notice(Notice notice) {
        return Html.of(
                "<p class='notice {}' role='{}'>{}</p>",
                notice.isProblem() ? "problem" : "done",
                notice.isProblem() ? "alert" : "status",
                notice.text());
    }
}
