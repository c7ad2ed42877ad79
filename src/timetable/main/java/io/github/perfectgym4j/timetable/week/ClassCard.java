package io.github.perfectgym4j.timetable.week;

import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.web.Html;
import io.github.perfectgym4j.timetable.web.Texts;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class in a few lines: on the week and in the list of a member's own classes. Colours are SVG, because styles inside a page are barred. */
public final class ClassCard {

    private ClassCard() {}

    /**
     * Draws a class.
     *
     * @param shown the class
     * @param now what time it is at the club
     * @param t texts
     * @return an article
     */
    public static Html draw(ShownClass shown, LocalDateTime now, Texts t) {
        boolean isOver = shown.isOver(now);
        return Html.of(
                "<article class='class{}{}{}' id='class-{}'>{}<h3>{}</h3><p>{}</p><p class='soft'>{}</p>{}{}</article>",
                Html.when(isOver, " over"),
                Html.when(shown.isFull() && !shown.isCancelled(), " full"),
                Html.when(shown.isCancelled(), " cancelled"),
                shown.id(),
                stripe(shown),
                name(shown, t),
                when(shown, t),
                people(shown),
                shown.isCancelled() ? Html.NONE : places(shown, t),
                state(shown, isOver, t));
    }

    private static Html stripe(ShownClass shown) {
        return shown.color() == null
                ? Html.NONE
                : Html.of(
                        "<svg class='stripe' aria-hidden='true'><rect width='100%' height='100%' fill='{}'/></svg>",
                        shown.color());
    }

    private static Html name(ShownClass shown, Texts t) {
        String name = shown.name() == null ? t.get("class.unnamed") : shown.name();
        return shown.isCancelled()
                ? Html.of("<del>{}</del>", name)
                : Html.of("<a href='/class/{}'>{}</a>", shown.id(), name);
    }

    /**
     * From when to when.
     *
     * @param shown the class
     * @param t texts
     * @return the times of day
     */
    public static Html when(ShownClass shown, Texts t) {
        Html start = time(shown.start(), t);
        return shown.end() == null ? start : Html.of("{}–{}", start, time(shown.end(), t));
    }

    private static Html time(LocalDateTime time, Texts t) {
        return Html.of("<time datetime='{}'>{}</time>", time, t.format("format.time", time));
    }

    /**
     * Who and where.
     *
     * @param shown the class
     * @return as far as is known
     */
    public static String people(ShownClass shown) {
        return Stream.of(shown.instructor(), shown.room())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /**
     * How many places are taken, as a bar and in words.
     *
     * @param shown the class
     * @param t texts
     * @return the bar, and the text
     */
    public static Html places(ShownClass shown, Texts t) {
        if (shown.limit() == null) {
            return Html.of("<p class='places'>{}</p>", t.get("places.noLimit", shown.taken()));
        }
        int percent = shown.limit() <= 0 ? 100 : Math.min(100, shown.taken() * 100 / shown.limit());
        return Html.of(
                "<svg class='bar' viewBox='0 0 100 1' preserveAspectRatio='none' aria-hidden='true'>"
                        + "<rect class='all' width='100' height='1'/><rect class='taken' width='{}' height='1'/></svg>"
                        + "<p class='places'>{}</p>",
                percent,
                t.get(shown.isFull() ? "places.full" : "places.taken", shown.taken(), shown.limit()));
    }

    private static Html state(ShownClass shown, boolean isOver, Texts t) {
        String key = shown.isCancelled()
                ? "state.cancelled"
                : shown.place() != ShownClass.Place.NONE ? "state." + shown.place() : isOver ? "state.over" : null;
        return key == null ? Html.NONE : Html.of("<p><span class='badge'>{}</span></p>", t.get(key));
    }
}
