package io.github.perfectgym4j.timetable.calendar;

import io.github.perfectgym4j.timetable.gym.MyClass;
import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.web.Texts;
import io.github.perfectgym4j.timetable.week.ClassCard;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes classes as an iCalendar file. PerfectGym's times are local to the club, and so they stay: each goes with the zone of its club
 * ({@link ShownClub#zone()}), so that it is right in calendars of other zones.
 */
public final class ClassCalendar {

    /** Media type of the file. */
    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    private ClassCalendar() {}

    /**
     * A file to download.
     *
     * @param name its name
     * @param classes what is in it
     * @param clock what time it is
     * @param texts texts
     * @return the answer
     */
    public static Response file(String name, List<MyClass> classes, Clock clock, Texts texts) {
        return Response.ok(of(classes, clock, texts), MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    static String of(List<MyClass> classes, Clock clock, Texts texts) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//perfectgym4j//timetable//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        classes.stream()
                .map(mine -> mine.club().zone())
                .flatMap(Optional::stream)
                .map(ZoneId::getId)
                .distinct()
                .map(ZONES::getTimeZone)
                .filter(zone -> zone != null)
                .map(TimeZone::getVTimeZone)
                .forEach(calendar::add);
        classes.stream().map(mine -> event(mine, clock, texts)).forEach(calendar::add);
        return calendar.toString();
    }

    private static VEvent event(MyClass mine, Clock clock, Texts texts) {
        ShownClass shown = mine.shown();
        String name = shown.name() == null ? texts.get("class.unnamed") : shown.name();
        Temporal start = at(shown.start(), mine);
        VEvent event = shown.end() == null ? new VEvent(start, name) : new VEvent(start, at(shown.end(), mine), name);
        // Always the same for the same class: a calendar that gets the file again replaces what it has.
        event.add(new Uid("class-" + shown.id() + "@perfectgym4j.github.io"));
        event.replace(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Location(mine.club().name()));
        event.add(new Description(ClassCard.people(shown)));
        event.add(shown.place() == Place.STANDBY ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static Temporal at(LocalDateTime time, MyClass mine) {
        Optional<ZoneId> zone = mine.club().zone();
        return zone.isPresent() ? time.atZone(zone.get()) : time;
    }
}
