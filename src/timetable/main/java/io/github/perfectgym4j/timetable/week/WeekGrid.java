package io.github.perfectgym4j.timetable.week;

import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.web.Html;
import io.github.perfectgym4j.timetable.web.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/** A week as a table: days as columns, hours as rows. A narrow page shows the column of the chosen day only. */
final class WeekGrid {

    private final ClubTimetable timetable;
    private final List<ShownClass> shown;
    private final View view;
    private final Texts texts;

    WeekGrid(ClubTimetable timetable, List<ShownClass> shown, View view, Texts texts) {
        this.timetable = timetable;
        this.shown = shown;
        this.view = view;
        this.texts = texts;
    }

    Html draw() {
        if (shown.isEmpty()) {
            return Html.of("<p class='empty'>{}</p>", texts.get("week.nothing"));
        }
        // The present hour is always on the page of its week, so that "now" can be marked.
        int now = timetable.now().getHour();
        boolean isThisWeek = timetable.week().contains(timetable.now().toLocalDate());
        IntSummaryStatistics hours = IntStream.concat(
                        shown.stream().mapToInt(it -> it.start().getHour()),
                        isThisWeek ? IntStream.of(now) : IntStream.empty())
                .summaryStatistics();
        return Html.of(
                """
                <table class="week">
                <caption>{}</caption>
                <thead><tr><td></td>{}</tr></thead>
                <tbody>{}</tbody>
                </table>
                """,
                texts.get("week.caption", timetable.club().name()),
                timetable.week().all().map(this::head).toList(),
                IntStream.rangeClosed(hours.getMin(), hours.getMax())
                        .mapToObj(this::hour)
                        .toList());
    }

    private Html head(LocalDate day) {
        boolean isToday = day.equals(timetable.now().toLocalDate());
        return Html.of(
                "<th scope='col' class='{}'{}>{}{}</th>",
                marks(day),
                Html.when(isToday, " aria-current='date'"),
                isToday ? Html.of("<span class='badge'>{}</span> ", texts.get("week.today")) : Html.NONE,
                texts.format("format.shortDay", day));
    }

    private Html hour(int hour) {
        boolean isEmpty = at(view.day(), hour).isEmpty() && !isNow(view.day(), hour);
        return Html.of(
                "<tr{}><th scope='row'>{}</th>{}</tr>",
                Html.when(isEmpty, " class='nothing'"),
                LocalTime.of(hour, 0),
                timetable.week().all().map(day -> cell(day, hour)).toList());
    }

    private Html cell(LocalDate day, int hour) {
        Html now = isNow(day, hour)
                ? Html.of("<p class='now'>{}</p>", texts.get("week.now", texts.format("format.time", timetable.now())))
                : Html.NONE;
        return Html.of(
                "<td class='{}'>{}{}</td>",
                marks(day),
                now,
                at(day, hour).stream()
                        .map(it -> ClassCard.draw(it, timetable.now(), texts))
                        .toList());
    }

    private String marks(LocalDate day) {
        return "day" + (day.equals(timetable.now().toLocalDate()) ? " today" : "")
                + (day.equals(view.day()) ? " chosen" : "");
    }

    private boolean isNow(LocalDate day, int hour) {
        return day.equals(timetable.now().toLocalDate()) && timetable.now().getHour() == hour;
    }

    private List<ShownClass> at(LocalDate day, int hour) {
        return shown.stream()
                .filter(it -> it.start().toLocalDate().equals(day) && it.start().getHour() == hour)
                .toList();
    }
}
