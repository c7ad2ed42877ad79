package io.github.perfectgym4j.timetable.member;

import io.github.perfectgym4j.timetable.gym.MyClass;
import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import io.github.perfectgym4j.timetable.web.Html;
import io.github.perfectgym4j.timetable.web.Page;
import io.github.perfectgym4j.timetable.web.Texts;
import io.github.perfectgym4j.timetable.week.ClassCard;
import io.github.perfectgym4j.timetable.week.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/** The page of one class: when and where it is, how the member stands to it, and the forms for what can be done. */
@RequestScoped
public class ClassPage {

    private static final String CONTENT = """
            <p><a href="{}"><span aria-hidden="true">‹ </span>{}</a></p>
            <h1>{}</h1>
            <div class="card narrow">
            <p>{}, {}</p>
            <p>{}</p>
            <p class="soft">{}</p>
            {}
            <p class="state">{}</p>
            {}
            </div>
            """;

    @Inject
    Page page;

    @Inject
    Clock clock;

    /**
     * Draws the page.
     *
     * @param mine the class
     * @param freeSeats numbers of the seats that are free; empty for a class without seats
     * @param hasInstructorRatings whether instructors can be voted for
     * @return the page
     */
    public Html of(MyClass mine, List<Integer> freeSeats, boolean hasInstructorRatings) {
        Texts t = page.texts();
        ShownClass shown = mine.shown();
        String name = shown.name() == null ? t.get("class.unnamed") : shown.name();
        View week = new View(mine.club().id(), shown.start().toLocalDate(), null, null);
        Html content = Html.of(
                CONTENT,
                week.href(),
                t.get("class.back"),
                name,
                t.format("format.longDay", shown.start()),
                ClassCard.when(shown, t),
                mine.club().name(),
                ClassCard.people(shown),
                ClassCard.places(shown, t),
                t.get("place." + shown.place()),
                actions(mine, freeSeats, hasInstructorRatings, t));
        return page.of(name, content);
    }

    private Html actions(MyClass mine, List<Integer> freeSeats, boolean hasInstructorRatings, Texts t) {
        ShownClass shown = mine.shown();
        if (shown.isCancelled()) {
            return Html.of("<p>{}</p>", t.get("class.isCancelled"));
        }
        if (shown.place() == Place.ATTENDED) {
            return ratings(mine, hasInstructorRatings, t);
        }
        if (shown.isOver(mine.now(clock))) {
            return Html.of("<p>{}</p>", t.get("class.isOver"));
        }
        Html calendar = Html.of("<p><a href='/class/{}/calendar.ics'>{}</a></p>", shown.id(), t.get("calendar.one"));
        return Html.of("{}{}", shown.place() == Place.NONE ? book(shown, freeSeats, t) : giveUp(shown, t), calendar);
    }

    private Html book(ShownClass shown, List<Integer> freeSeats, Texts t) {
        Html seats = freeSeats.isEmpty()
                ? Html.NONE
                : Html.of(
                        "<label>{}<select name='seat'><option value=''>{}</option>{}</select></label>",
                        t.get("book.seat"),
                        t.get("book.anySeat"),
                        freeSeats.stream()
                                .map(seat -> Html.of("<option>{}</option>", seat))
                                .toList());
        String label = t.get(shown.isFull() ? "book.standby" : "book.submit");
        return page.form(
                "/class/" + shown.id() + "/book", Html.of("{}<button class='primary'>{}</button>", seats, label));
    }

    private Html giveUp(ShownClass shown, Texts t) {
        String label = t.get(shown.place() == Place.STANDBY ? "cancel.standby" : "cancel.submit");
        return page.form("/class/" + shown.id() + "/cancel", Html.of("<button>{}</button>", label));
    }

    private Html ratings(MyClass mine, boolean hasInstructorRatings, Texts t) {
        String address = "/class/" + mine.shown().id();
        Html instructor = !hasInstructorRatings || mine.shown().instructor() == null
                ? Html.NONE
                : rating(
                        address + "/rate-instructor",
                        t.get("rating.instructor", mine.shown().instructor()),
                        mine.instructorRating(),
                        t);
        return Html.of("{}{}", rating(address + "/rate", t.get("rating.class"), mine.classRating(), t), instructor);
    }

    private Html rating(String action, String title, Integer given, Texts t) {
        if (given != null) {
            return Html.of("<p>{}: {}</p>", title, t.get("rating.given", given));
        }
        List<Html> choices = IntStream.rangeClosed(1, 5)
                .mapToObj(vote -> Html.of(
                        "<label class='choice'><input type='radio' name='rating' value='{}' required> {}</label>",
                        vote,
                        t.get("rating." + vote)))
                .toList();
        return page.form(
                action,
                Html.of(
                        "<fieldset><legend>{}</legend>{}<button>{}</button></fieldset>",
                        title,
                        choices,
                        t.get("rating.submit")));
    }
}
