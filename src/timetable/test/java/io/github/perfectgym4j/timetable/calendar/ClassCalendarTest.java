package io.github.perfectgym4j.timetable.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.timetable.gym.MyClass;
import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.web.Texts;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;

class ClassCalendarTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-18T11:00:00.5Z"), ZoneOffset.UTC);
    private static final LocalDateTime SEVEN = LocalDateTime.of(2026, 11, 16, 7, 0);
    private static final Optional<ZoneId> WARSAW = Optional.of(ZoneId.of("Europe/Warsaw"));

    @Test
    void saysWhenInTheZoneOfTheClub() {
        assertThat(write(mine(WARSAW, SEVEN.plusHours(1), Place.BOOKED)))
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Warsaw")
                .contains("DTSTART;TZID=Europe/Warsaw:20261116T070000\r\n")
                .contains("DTEND;TZID=Europe/Warsaw:20261116T080000\r\n")
                .contains("DTSTAMP:20261118T110000Z\r\n")
                .contains("UID:class-7@")
                .contains("LOCATION:Club\\, one\\; two\r\n")
                .contains("STATUS:CONFIRMED");
    }

    @Test
    void withoutAZoneTheTimeIsThatOfTheReader() {
        assertThat(write(mine(Optional.empty(), null, Place.BOOKED)))
                .contains("DTSTART:20261116T070000\r\n")
                .doesNotContain("VTIMEZONE", "DTEND");
    }

    @Test
    void thePlaceOnAWaitingListIsTentative() {
        assertThat(write(mine(WARSAW, null, Place.STANDBY))).contains("STATUS:TENTATIVE");
    }

    @Test
    void canBeRead() throws Exception {
        String written = write(mine(WARSAW, SEVEN.plusHours(1), Place.BOOKED));
        assertThat(new CalendarBuilder()
                        .build(new StringReader(written))
                        .validate()
                        .hasErrors())
                .isFalse();
    }

    private static String write(MyClass mine) {
        return ClassCalendar.of(List.of(mine), CLOCK, new Texts(Locale.ENGLISH));
    }

    private static MyClass mine(Optional<ZoneId> zone, LocalDateTime end, Place place) {
        ShownClass shown =
                new ShownClass(7, 1L, "Box & more", 1L, "Agatha", "Studio", null, SEVEN, end, 1, 10, false, place);
        return new MyClass(shown, new ShownClub(2, "Club, one; two", zone), false, null, null);
    }
}
