package io.github.perfectgym4j.sandbox.company.facilities;

import io.github.perfectgym4j.sandbox.company.store.Table;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who uses a zone when: bookings and classes, and the time around them. */
final class ZoneUse {

    private final ZoneAvailabilities availabilities;
    private final Table<FacilityBooking> bookings;
    private final Table<FitnessClass> classes;

    /** A time at which a zone is in use, and how long it has to be free before and after that. */
    private record Span(LocalDateTime start, LocalDateTime end, Duration setup, Duration cooldown) {}

    ZoneUse(ZoneAvailabilities availabilities, Table<FacilityBooking> bookings, Table<FitnessClass> classes) {
        this.availabilities = availabilities;
        this.bookings = bookings;
        this.classes = classes;
    }

    Obstacle find(Asked asked) {
        return asked.definition().isEntireZone() ? ofZone(asked) : ofSlots(asked);
    }

    private Obstacle ofZone(Asked asked) {
        Duration setup = asked.definition().setup();
        Duration cooldown = asked.definition().cooldown();
        List<Span> spans = spans(asked).toList();
        if (spans.stream().anyMatch(span -> overlap(span.start(), span.end(), asked.start(), asked.end()))) {
            return Obstacle.ZONE_TAKEN;
        }
        // Before: our setting up against the others' cooling down; the longer one counts. Afterwards the other way
        // round.
        for (Span span : spans) {
            boolean isBefore = !span.end().isAfter(asked.start());
            Duration gap = isBefore
                    ? Duration.between(span.end(), asked.start())
                    : Duration.between(asked.end(), span.start());
            Duration needsSetup = isBefore ? setup : span.setup();
            Duration needsCooldown = isBefore ? span.cooldown() : cooldown;
            if (gap.compareTo(needsSetup) < 0) {
                return Obstacle.SETUP;
            }
            if (gap.compareTo(needsCooldown) < 0) {
                return Obstacle.COOLDOWN;
            }
        }
        return null;
    }

    private Stream<Span> spans(Asked asked) {
        Stream<Span> booked = ofZone(asked.zone().id())
                .map(booking -> new Span(
                        booking.start(),
                        booking.end(),
                        booking.wanted().rule().definition().setup(),
                        booking.wanted().rule().definition().cooldown()));
        return Stream.concat(booked, classes(asked));
    }

    private Stream<Span> classes(Asked asked) {
        return classes.all()
                .filter(held -> !held.isDeleted()
                        && held.clubId() == asked.zone().clubId()
                        && asked.zone().name().equals(held.zone()))
                .map(held -> new Span(held.start(), held.end(), Duration.ZERO, Duration.ZERO));
    }

    private Stream<FacilityBooking> ofZone(long zoneId) {
        return bookings
                .list(
                        booking -> booking.wanted().zoneId() == zoneId && !booking.isCancelled(),
                        Comparator.comparing(FacilityBooking::start))
                .stream();
    }

    private Obstacle ofSlots(Asked asked) {
        boolean isHeldThere =
                classes(asked).anyMatch(span -> overlap(span.start(), span.end(), asked.start(), asked.end()));
        boolean isTaken = ofZone(asked.zone().id())
                .anyMatch(booking -> booking.wanted().slots() == null && booking.overlaps(asked.start(), asked.end()));
        if (isHeldThere || isTaken) {
            return Obstacle.ZONE_TAKEN;
        }
        return taken(asked) + asked.slots() > capacity(asked) ? Obstacle.NO_SLOTS_LEFT : null;
    }

    /** The most slots that are taken at any moment of the time asked for. */
    private int taken(Asked asked) {
        List<FacilityBooking> others = ofZone(asked.zone().id())
                .filter(booking -> booking.overlaps(asked.start(), asked.end()))
                .toList();
        return Stream.concat(
                        Stream.of(asked.start()),
                        others.stream().map(FacilityBooking::start).filter(start -> start.isAfter(asked.start())))
                .mapToInt(moment -> others.stream()
                        .filter(booking -> booking.overlaps(moment, moment.plusSeconds(1)))
                        .mapToInt(booking -> booking.wanted().slots())
                        .sum())
                .max()
                .orElse(0);
    }

    private int capacity(Asked asked) {
        return availabilities
                .covering(asked.zone().id(), asked.start(), asked.end())
                .map(ZoneAvailability::capacity)
                .orElseGet(
                        () -> asked.zone().capacity() == null ? 0 : asked.zone().capacity());
    }

    private static boolean overlap(LocalDateTime start, LocalDateTime end, LocalDateTime from, LocalDateTime to) {
        return start.isBefore(to) && from.isBefore(end);
    }
}
