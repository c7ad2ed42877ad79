package io.github.perfectgym4j.timetable.member;

import io.github.perfectgym4j.timetable.calendar.ClassCalendar;
import io.github.perfectgym4j.timetable.gym.MyClass;
import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import io.github.perfectgym4j.timetable.web.Html;
import io.github.perfectgym4j.timetable.web.HtmlWriter;
import io.github.perfectgym4j.timetable.web.Page;
import io.github.perfectgym4j.timetable.web.Texts;
import io.github.perfectgym4j.timetable.week.ClassCard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;

/** {@code /my-classes}: what the member has booked and attended, as a page and as a calendar. */
@Path("/my-classes")
@Produces(HtmlWriter.HTML)
@RequestScoped
public class MyClassesResource {

    private static final String CALENDAR = "<p><a class='button' href='/my-classes/calendar.ics'>{}</a></p>";

    @Inject
    MyClasses myClasses;

    @Inject
    Page page;

    @Inject
    Clock clock;

    /**
     * The page.
     *
     * @return the page
     */
    @GET
    public Html page() {
        Texts t = page.texts();
        List<MyClass> all = myClasses.all();
        List<MyClass> coming = all.stream().filter(this::isComing).toList();
        List<MyClass> past = all.stream().filter(it -> !isComing(it)).toList();
        Html content = Html.of(
                "<h1>{}</h1>{}{}{}",
                t.get("nav.myClasses"),
                coming.isEmpty() ? Html.NONE : Html.of(CALENDAR, t.get("calendar.all")),
                list("mine.coming", "mine.noneComing", coming, t),
                list("mine.past", "mine.nonePast", past, t));
        return page.of(t.get("nav.myClasses"), content);
    }

    /**
     * The classes to come, for a calendar.
     *
     * @return an iCalendar file
     */
    @GET
    @Path("calendar.ics")
    @Produces(ClassCalendar.MEDIA_TYPE)
    public Response calendar() {
        List<MyClass> coming = myClasses.all().stream().filter(this::isComing).toList();
        return ClassCalendar.file("my-classes.ics", coming, clock, page.texts());
    }

    private boolean isComing(MyClass mine) {
        return mine.shown().place() != Place.ATTENDED && !mine.shown().isOver(mine.now(clock));
    }

    private Html list(String titleKey, String noneKey, List<MyClass> classes, Texts t) {
        Html items = classes.isEmpty()
                ? Html.of("<p class='empty'>{}</p>", t.get(noneKey))
                : Html.of(
                        "<ul class='cards'>{}</ul>",
                        classes.stream().map(it -> item(it, t)).toList());
        return Html.of("<section><h2>{}</h2>{}</section>", t.get(titleKey), items);
    }

    private Html item(MyClass mine, Texts t) {
        return Html.of(
                "<li><p class='date'>{}, {}</p>{}</li>",
                t.format("format.longDay", mine.shown().start()),
                mine.club().name(),
                ClassCard.draw(mine.shown(), mine.now(clock), t));
    }
}
