package io.github.perfectgym4j.sandbox.v2.commands.files;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.timetable.ClassType;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** Writes the classes that a member has booked as a calendar (RFC 5545). */
final class MemberCalendar {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final String LINE = "\r\n";

    private MemberCalendar() {}

    static String of(Company company, long memberId) {
        return company.guard().alone(() -> company.classes()
                .all()
                .filter(held -> !held.isDeleted() && held.bookingOf(memberId).isPresent())
                .map(held -> event(company, held))
                .collect(Collectors.joining(
                        "",
                        "BEGIN:VCALENDAR" + LINE + "VERSION:2.0" + LINE + "PRODID:-//PerfectGym sandbox//EN" + LINE,
                        "END:VCALENDAR" + LINE)));
    }

    private static String event(Company company, FitnessClass held) {
        String name = company.classTypes()
                .find(held.classTypeId())
                .map(ClassType::name)
                .orElse("");
        return String.join(
                LINE,
                "BEGIN:VEVENT",
                "UID:class-" + held.id() + "@sandbox.example.com",
                "DTSTAMP:" + UTC.format(company.time().now().atOffset(ZoneOffset.UTC)),
                "DTSTART:" + utc(company, held, held.start()),
                "DTEND:" + utc(company, held, held.end()),
                "SUMMARY:" + name.replaceAll("([\\\\;,])", "\\\\$1"),
                "END:VEVENT",
                "");
    }

    private static String utc(Company company, FitnessClass held, LocalDateTime local) {
        return UTC.format(
                local.atZone(company.clubs().find(held.clubId()).orElseThrow().zone())
                        .withZoneSameInstant(ZoneOffset.UTC));
    }
}
