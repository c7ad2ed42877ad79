package io.github.perfectgym4j.timetable.week;

import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.gym.Week;
import io.github.perfectgym4j.timetable.web.Html;
import io.github.perfectgym4j.timetable.web.Page;
import io.github.perfectgym4j.timetable.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The page with the week: what to show, which week, and the {@link WeekGrid}. */
@RequestScoped
public class WeekPage {

    private static final String CONTENT = """
            <h1>{}</h1>
            <form class="filter" role="search" aria-label="{}">
            <input type="hidden" name="day" value="{}">
            <label>{}<select name="club">{}</select></label>
            <label>{}<select name="type">{}</select></label>
            <label>{}<select name="instructor">{}</select></label>
            <button>{}</button>
            </form>
            <nav class="weeks" aria-label="{}">
            <a class="button" href="{}"><span aria-hidden="true">‹ </span>{}</a>
            <a class="button" href="{}">{}</a>
            <a class="button" href="{}">{}<span aria-hidden="true"> ›</span></a>
            </nav>
            <h2>{}</h2>
            <p class="count">{}</p>
            <nav class="days" aria-label="{}">{}</nav>
            {}
            <p class="soft">{}</p>
            """;

    @Inject
    Page page;

    /**
     * Draws the page.
     *
     * @param timetable the classes
     * @param clubs the clubs to choose from
     * @param view what is looked at
     * @return the page
     */
    public Html of(ClubTimetable timetable, List<ShownClub> clubs, View view) {
        Texts t = page.texts();
        ShownClub club = timetable.club();
        Week week = timetable.week();
        List<ShownClass> shown =
                timetable.classes().stream().filter(view::shows).toList();
        Html content = Html.of(
                CONTENT,
                club.name(),
                t.get("week.filter"),
                view.day(),
                t.get("week.club"),
                options(names(clubs, ShownClub::id, ShownClub::name), view.club(), null),
                t.get("week.type"),
                options(
                        names(timetable.classes(), ShownClass::typeId, ShownClass::name),
                        view.type(),
                        t.get("week.all")),
                t.get("week.instructor"),
                options(
                        names(timetable.classes(), ShownClass::instructorId, ShownClass::instructor),
                        view.instructor(),
                        t.get("week.all")),
                t.get("week.show"),
                t.get("week.weeks"),
                view.on(view.day().minusWeeks(1)).href(),
                t.get("week.previous"),
                view.on(timetable.now().toLocalDate()).href(),
                t.get("week.current"),
                view.on(view.day().plusWeeks(1)).href(),
                t.get("week.next"),
                t.get("week.range", t.format("format.day", week.from()), t.format("format.date", week.to())),
                t.get("week.count", shown.size()),
                t.get("week.days"),
                week.all().map(day -> dayLink(day, view, t)).toList(),
                new WeekGrid(timetable, shown, view, t).draw(),
                club.zone().map(zone -> t.get("week.zone", zone.getId())).orElseGet(() -> t.get("week.zoneUnknown")));
        return page.of(club.name(), content);
    }

    private static Html dayLink(LocalDate day, View view, Texts t) {
        return Html.of(
                "<a href='{}'{}>{} <b>{}</b></a>",
                view.on(day).href(),
                Html.when(day.equals(view.day()), " aria-current='date'"),
                t.format("format.weekday", day),
                day.getDayOfMonth());
    }

    private static <T> Map<String, Long> names(List<T> all, Function<T, Long> id, Function<T, String> name) {
        Map<String, Long> names = new TreeMap<>();
        all.stream()
                .filter(it -> id.apply(it) != null && name.apply(it) != null)
                .forEach(it -> names.put(name.apply(it), id.apply(it)));
        return names;
    }

    private static Html options(Map<String, Long> names, Long chosen, String all) {
        List<Html> options = names.entrySet().stream()
                .map(it -> Html.of(
                        "<option value='{}'{}>{}</option>",
                        it.getValue(),
                        Html.when(it.getValue().equals(chosen), " selected"),
                        it.getKey()))
                .toList();
        return all == null ? Html.of("{}", options) : Html.of("<option value=''>{}</option>{}", all, options);
    }
}
