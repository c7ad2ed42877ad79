package io.github.perfectgym4j.timetable.v2;

import io.github.perfectgym4j.timetable.gym.Api;
import io.github.perfectgym4j.timetable.gym.Schedule;
import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.gym.Speaks;
import io.github.perfectgym4j.timetable.gym.Week;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the classes of a club that start between two moments. Those that have been called off are among them, as deleted
 * ones, so that no changes need to be read.
 */
@ApplicationScoped
@Speaks(Api.V2_2)
public class V2Schedule implements Schedule {

    @Inject
    EntitySet<FitnessClass> classes;

    @Inject
    MemberPlaces places;

    @Override
    public Stream<ShownClass> classes(ShownClub club, Week days) {
        ZoneId zone = V2Classes.zone(club);
        Instant from = days.from().atStartOfDay(zone).toInstant();
        Instant to = days.to().plusDays(1).atStartOfDay(zone).toInstant();
        Query<FitnessClass> week = V2Classes.withNames(FitnessClass.query())
                .where(
                        FitnessClass.CLUB_ID.eq(club.id()),
                        FitnessClass.START_DATE.ge(from),
                        FitnessClass.START_DATE.lt(to));
        List<FitnessClass> found = new ArrayList<>();
        try (Stream<FitnessClass> all = classes.rowsByKey(week)) {
            all.filter(V2Classes::isUsable).forEach(found::add);
        }
        Map<Long, Place> mine = places.between(club.id(), from, to);
        return found.stream().map(it -> V2Classes.shown(it, zone, mine.getOrDefault(it.id(), Place.NONE)));
    }
}
