package io.github.perfectgym4j.timetable.status;

import io.github.perfectgym4j.client.event.TokenStatus;
import io.github.perfectgym4j.internal.token.TokenHolder;
import io.github.perfectgym4j.timetable.status.Recorder.Contact;
import io.github.perfectgym4j.timetable.status.Recorder.Problem;
import io.github.perfectgym4j.timetable.web.Html;
import io.github.perfectgym4j.timetable.web.Page;
import io.github.perfectgym4j.timetable.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The status page, from memory: the token, the last hour, the last problems. Times are the server's. */
@RequestScoped
public class StatusPage {

    private static final String CONTENT = """
            <h1>{}</h1>
            <p class="notice {}">{}</p>
            <h2>{}</h2>
            <dl><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd></dl>
            <h2>{}</h2>
            <div class="charts">{}{}</div>
            <h2>{}</h2>
            {}
            """;

    @Inject
    Recorder recorder;

    @Inject
    TokenHolder token;

    @Inject
    Page page;

    Html draw() {
        Texts t = page.texts();
        TokenStatus status = token.status();
        Optional<Contact> contact = recorder.lastContact();
        boolean isDown = contact.isPresent() && !contact.get().answered();
        Html content = Html.of(
                CONTENT,
                t.get("status.title"),
                isDown ? "problem" : "done",
                contact.map(seen -> t.get(seen.answered() ? "status.up" : "status.down", time(seen.at(), t)))
                        .orElseGet(() -> t.get("status.unknown")),
                t.get("status.token"),
                t.get("status.since"),
                status.issuedAt().map(at -> time(at, t)).orElse("–"),
                t.get("status.until"),
                status.expiresAt().map(at -> time(at, t)).orElse("–"),
                t.get("status.nextTry"),
                status.retryIn()
                        .map(wait -> t.get("status.seconds", wait.toSeconds()))
                        .orElse("–"),
                t.get("status.hour"),
                chart(t.get("status.calls"), recorder.calls(), t),
                chart(t.get("status.signIns"), recorder.signIns(), t),
                t.get("status.problems"),
                problems(recorder.problems(), t));
        return page.of(t.get("status.title"), content);
    }

    private static String time(Instant at, Texts t) {
        return t.format("format.instant", at.atZone(ZoneId.systemDefault()));
    }

    private static Html chart(String title, List<Integer> minutes, Texts t) {
        int highest =
                Math.max(1, minutes.stream().mapToInt(Integer::intValue).max().orElse(1));
        int sum = minutes.stream().mapToInt(Integer::intValue).sum();
        List<Html> bars = IntStream.range(0, minutes.size())
                .filter(i -> minutes.get(i) > 0)
                .mapToObj(i -> {
                    int height = Math.max(1, minutes.get(i) * 30 / highest);
                    return Html.of("<rect x='{}' y='{}' width='1.6' height='{}'/>", i * 2, 30 - height, height);
                })
                .toList();
        return Html.of(
                "<figure><figcaption>{}</figcaption><svg class='chart' viewBox='0 0 120 30' role='img' aria-label='{}'>{}"
                        + "</svg></figure>",
                t.get("status.sum", title, sum, highest),
                t.get("status.chart", title, sum),
                bars);
    }

    private static Html problems(List<Problem> problems, Texts t) {
        if (problems.isEmpty()) {
            return Html.of("<p class='empty'>{}</p>", t.get("status.noProblems"));
        }
        return Html.of(
                "<ol class='problems'>{}</ol>",
                problems.stream()
                        .map(it -> Html.of(
                                "<li>{} <code>{}</code> {} {}</li>",
                                time(it.at(), t),
                                it.operation(),
                                it.kind(),
                                it.status() == 0 ? "" : "HTTP " + it.status()))
                        .toList());
    }
}
