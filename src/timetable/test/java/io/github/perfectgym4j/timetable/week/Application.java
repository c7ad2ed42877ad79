package io.github.perfectgym4j.timetable.week;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.member.CurrentMember;
import io.github.perfectgym4j.client.member.MemberToken;
import io.github.perfectgym4j.sandbox.Sandbox;
import io.github.perfectgym4j.sandbox.control.Switches;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.MemberClassesClient;
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

    /** What a guest sees. */
    Timetable timetable(Clock clock) {
        Timetable timetable = new Timetable();
        timetable.classes = gym.client(ClassesClient.class);
        timetable.member = new CurrentMember();
        timetable.calledOff = new CalledOff();
        timetable.calledOff.classes = timetable.classes;
        timetable.clock = clock;
        return timetable;
    }

    /** What a member sees. */
    Timetable timetable(MemberToken token) {
        Timetable timetable = timetable(NOON);
        timetable.member.is(token);
        timetable.memberClasses = member(token);
        return timetable;
    }

    MemberToken signIn(String name) {
        return gym.members().signIn(name + "@example.com", name + "-password");
    }

    MemberClassesClient member(MemberToken token) {
        return gym.client(MemberClassesClient.class, token);
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
