package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.ZoneKind;
import io.github.perfectgym4j.sandbox.company.facilities.Asked;
import io.github.perfectgym4j.sandbox.company.facilities.Facilities;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityBooking;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityRules;
import io.github.perfectgym4j.sandbox.company.facilities.ZoneAvailabilities;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** In club 2: courts 291 and 292 and pool 293 with four lanes, open from 8 to 20 for 14 days from today; a booking that was called off. */
final class FacilityData {

    private static final long CLUB = 2;
    private static final int DAYS = 14;

    private FacilityData() {}

    static void fill(Company company) {
        company.zones().add(291, CLUB, "Court 1", ZoneKind.COURT, null);
        company.zones().add(292, CLUB, "Court 2", ZoneKind.COURT, null);
        company.zones().add(293, CLUB, "Pool", ZoneKind.POOL, 4);
        LocalDate today = company.time().now(CLUB).toLocalDate();
        Facilities facilities = company.facilities();
        facilities
                .availabilities()
                .add(new ZoneAvailabilities.Wanted(
                        CLUB,
                        List.of(291L, 292L, 293L),
                        Stream.iterate(today, day -> day.plusDays(1))
                                .limit(DAYS)
                                .toList(),
                        LocalTime.of(8, 0),
                        LocalTime.of(20, 0),
                        null,
                        false));
        FacilityBooking booked = facilities.book(
                new Asked(
                        60,
                        FacilityRules.find(3).orElseThrow(),
                        company.zones().table().find(293).orElseThrow(),
                        today.plusDays(1).atTime(8, 0),
                        Duration.ofMinutes(60),
                        1,
                        true),
                "Lane at the window");
        facilities.cancel(booked, new FacilityBooking.Cancellation(1L, null), Facilities.GivenBack.NOTHING);
    }
}
