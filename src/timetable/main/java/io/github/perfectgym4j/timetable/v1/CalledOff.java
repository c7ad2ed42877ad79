package io.github.perfectgym4j.timetable.v1;

import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.paging.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Classes that have been called off. A list by time frame no longer has them, the list of changes does: this remembers the change counter up
 * to which it has read, so that each reading costs one small request. A class without its start cannot be shown.
 */
@ApplicationScoped
public class CalledOff {

    /** A first look goes back no further than this many changes. */
    private static final int MOST_CHANGES = 1000;

    @Inject
    @RestClient
    ClassesClient classes;

    private final Map<Long, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(long counter, Map<Long, FitnessClass> tombstones) {

        Seen with(FitnessClass change) {
            if (change.isTombstone() && change.startDate() != null) {
                tombstones.put(change.id(), change);
            } else {
                tombstones.remove(change.id());
            }
            return new Seen(change.timestamp() == null ? counter : Math.max(counter, change.timestamp()), tombstones);
        }
    }

    /**
     * The classes of a club that have been called off, as far as is known.
     *
     * @param clubId key of the club
     * @param since the change counter to start from at the first look at this club
     * @return tombstones that say when the class would have started
     */
    public Collection<FitnessClass> of(long clubId, long since) {
        Seen before = seen.get(clubId);
        if (before == null && since == Long.MAX_VALUE) {
            return List.of();
        }
        Seen now = before == null
                ? new Seen(since, new ConcurrentHashMap<>())
                : new Seen(before.counter, new ConcurrentHashMap<>(before.tombstones));
        try (Stream<FitnessClass> changes =
                Changes.since(now.counter, timestamp -> classes.changedSince(clubId, timestamp))) {
            for (FitnessClass change : (Iterable<FitnessClass>)
                    changes.filter(it -> it.id() != null).limit(MOST_CHANGES)::iterator) {
                now = now.with(change);
            }
        }
        // Two requests at the same time have read the same, or one of them more.
        return seen.merge(clubId, now, (one, other) -> one.counter > other.counter ? one : other)
                .tombstones
                .values();
    }
}
