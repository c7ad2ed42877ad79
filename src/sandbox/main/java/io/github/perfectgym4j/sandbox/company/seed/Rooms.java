package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfiles;
import io.github.perfectgym4j.sandbox.company.clubs.Zones;

/** The rooms: those of the clubs' profiles, and further ones where classes take place. */
final class Rooms {

    private Rooms() {}

    static void fill(Company company) {
        Zones zones = company.zones();
        company.clubs().all().forEach(club -> ClubProfiles.of(club)
                .zones()
                .forEach(room -> zones.add(room.id(), club.id(), room.name())));
        company.classes().all().forEach(held -> zones.addIfNew(held.clubId(), held.zone()));
    }
}
