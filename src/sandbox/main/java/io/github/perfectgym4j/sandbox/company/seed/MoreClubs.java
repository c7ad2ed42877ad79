package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.geo.Address;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;

/** Clubs that other samples of the vendor name: 16 with its data, 10 and 12 by their keys only. */
final class MoreClubs {

    private MoreClubs() {}

    static void fill(Company company) {
        company.clubs()
                .put(club(
                        16,
                        271_990,
                        "Cyberbotics Berlin",
                        "Cyberbotics",
                        "CBTCS",
                        LocalDate.of(2015, 1, 1),
                        "club@cyberbotics.com",
                        new Address("Leipziger Str. 46/47", "", "Berlin", "10-117", "Germany", "DE")));
        company.clubs()
                .put(club(
                        10,
                        company.guard().nextTimestamp(),
                        "Riverside",
                        "Riverside",
                        "RIV",
                        LocalDate.of(2017, 5, 1),
                        "riverside@example.com",
                        new Address("Brückenweg 3", "", "Dresden", "01-067", "Germany", "DE")));
        company.clubs()
                .put(club(
                        12,
                        company.guard().nextTimestamp(),
                        "Warsaw Central",
                        "Central",
                        "WAW",
                        LocalDate.of(2014, 3, 1),
                        "warsaw@example.com",
                        new Address("ul. Prosta 1", "", "Warszawa", "00-838", "Poland", "PL")));
    }

    private static Club club(
            long id,
            long timestamp,
            String name,
            String shortName,
            String symbol,
            LocalDate openDate,
            String email,
            Address address) {
        return new Club(
                id,
                timestamp,
                false,
                name,
                shortName,
                symbol,
                "Normal",
                openDate,
                new BigDecimal("52.51038"),
                new BigDecimal("13.39763"),
                email,
                "+49 12 123 456 789",
                "Central European Standard Time",
                ZoneId.of("Europe/Warsaw"),
                address);
    }
}
