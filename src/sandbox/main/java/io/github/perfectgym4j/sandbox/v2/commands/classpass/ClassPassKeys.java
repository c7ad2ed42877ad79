package io.github.perfectgym4j.sandbox.v2.commands.classpass;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.v2.errors.InvalidRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Looks up what keys of ClassPass stand for. The contract has no codes for keys that stand for nothing: here they are 400. */
final class ClassPassKeys {

    private final Company company;

    ClassPassKeys(Company company) {
        this.company = company;
    }

    void requirePartner(Long id) {
        if (!Objects.equals(id, ClassPassView.PARTNER)) {
            throw unknown("partner_id");
        }
    }

    Club requireVenue(Long id) {
        return Optional.ofNullable(id)
                .flatMap(company.clubs()::find)
                .filter(club -> !club.isDeleted())
                .orElseThrow(() -> unknown("venue_id"));
    }

    FitnessClass requireSchedule(Club club, Long id) {
        return Optional.ofNullable(id)
                .flatMap(company.classes()::find)
                .filter(held -> held.clubId() == club.id())
                .orElseThrow(() -> unknown("schedule_id"));
    }

    static InvalidRequest unknown(String field) {
        return wrong(field, "There is nothing with this key.");
    }

    static InvalidRequest wrong(String field, String message) {
        return new InvalidRequest(Map.of(field, List.of(message)));
    }
}
