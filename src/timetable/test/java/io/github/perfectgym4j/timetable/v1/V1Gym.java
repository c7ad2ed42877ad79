package io.github.perfectgym4j.timetable.v1;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.sandbox.Sandbox;
import io.github.perfectgym4j.sandbox.control.Switches;
import io.github.perfectgym4j.timetable.gym.Bookings;
import io.github.perfectgym4j.timetable.gym.ClubDirectory;
import io.github.perfectgym4j.timetable.gym.Members;
import io.github.perfectgym4j.timetable.gym.Schedule;
import io.github.perfectgym4j.timetable.gym.SignedIn;
import io.github.perfectgym4j.timetable.gym.WiredGym;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.MemberClassesClient;
import io.github.perfectgym4j.v1.member.CurrentMember;
import io.github.perfectgym4j.v1.member.MemberToken;

/** Version 1, wired by hand. */
final class V1Gym implements WiredGym {

    private final Sandbox sandbox = Sandbox.start(NOON);
    private final PerfectGym gym = PerfectGym.builder()
            .url(sandbox.url().toString())
            .login("yourusername", "yourpassword")
            .build();

    @Override
    public Switches switches() {
        return sandbox.switches();
    }

    @Override
    public ClubDirectory clubs() {
        V1ClubDirectory clubs = new V1ClubDirectory();
        clubs.classes = gym.client(ClassesClient.class);
        clubs.clock = NOON;
        return clubs;
    }

    @Override
    public Members members() {
        V1Members members = new V1Members();
        members.tokens = gym.members();
        members.current = new CurrentMember();
        return members;
    }

    @Override
    public Schedule schedule(SignedIn member) {
        V1Schedule schedule = new V1Schedule();
        schedule.classes = gym.client(ClassesClient.class);
        schedule.calledOff = new CalledOff();
        schedule.calledOff.classes = schedule.classes;
        schedule.member = new CurrentMember();
        if (member != null) {
            schedule.member.is(token(member));
            schedule.memberClasses = gym.client(MemberClassesClient.class, token(member));
        }
        return schedule;
    }

    @Override
    public Bookings bookings(SignedIn member) {
        V1Bookings bookings = new V1Bookings();
        bookings.classes = gym.client(MemberClassesClient.class, token(member));
        return bookings;
    }

    private static MemberToken token(SignedIn member) {
        return ((V1Members.WithToken) member).token();
    }

    @Override
    public void close() {
        gym.close();
        sandbox.close();
    }
}
