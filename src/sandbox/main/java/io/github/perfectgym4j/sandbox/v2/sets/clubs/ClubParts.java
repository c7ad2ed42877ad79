package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfiles;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the profiles of clubs hold, club by club. It changes with its club. */
final class ClubParts {

    private ClubParts() {}

    /** @return a row for each part of each club */
    static <P, R> List<R> of(Company company, Function<ClubProfile, List<P>> parts, BiFunction<Club, P, R> row) {
        return company.clubs().list(club -> true, Comparator.comparingLong(Club::id)).stream()
                .flatMap(club -> parts.apply(ClubProfiles.of(club)).stream().map(part -> row.apply(club, part)))
                .toList();
    }
}
