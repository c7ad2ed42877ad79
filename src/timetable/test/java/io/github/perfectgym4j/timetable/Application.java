package io.github.perfectgym4j.timetable;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.sandbox.Sandbox;
import io.github.perfectgym4j.sandbox.control.Switches;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The timetable wired by hand, with the real client, and a sandbox where it is always Wednesday, 18 November 2026, noon in Warsaw. */
final class Application implements AutoCloseable {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-18T11:00:00Z"), ZoneOffset.UTC);

    private final Sandbox sandbox = Sandbox.start(NOON);
    private final PerfectGym gym = PerfectGym.builder()
            .url(sandbox.url().toString())
            .login("yourusername", "yourpassword")
            .build();

    Switches switches() {
        return sandbox.switches();
    }

    ClassesResource classes(Clock clock, Long... clubs) {
        ClassesResource resource = new ClassesResource();
        resource.clubs = clubs(clubs);
        resource.timetable = new Timetable();
        resource.timetable.classes = gym.client(ClassesClient.class);
        resource.timetable.clock = clock;
        return resource;
    }

    Clubs clubs(Long... ids) {
        Clubs clubs = new Clubs();
        clubs.classes = gym.client(ClassesClient.class);
        clubs.clock = NOON;
        clubs.ids = List.of(ids);
        return clubs;
    }

    @Override
    public void close() {
        gym.close();
        sandbox.close();
    }
}
