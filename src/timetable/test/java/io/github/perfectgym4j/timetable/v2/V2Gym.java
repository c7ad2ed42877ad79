package io.github.perfectgym4j.timetable.v2;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.sandbox.Sandbox;
import io.github.perfectgym4j.sandbox.control.Switches;
import io.github.perfectgym4j.timetable.gym.Bookings;
import io.github.perfectgym4j.timetable.gym.ClubDirectory;
import io.github.perfectgym4j.timetable.gym.Members;
import io.github.perfectgym4j.timetable.gym.Schedule;
import io.github.perfectgym4j.timetable.gym.SignedIn;
import io.github.perfectgym4j.timetable.gym.WiredGym;
import io.github.perfectgym4j.v2.classes.ClassBooking;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.classes.ClassRating;
import io.github.perfectgym4j.v2.classes.ClassRatingsClient;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.members.MemberAuthClient;
import java.util.function.Consumer;

/** Version 2.2, wired by hand. */
final class V2Gym implements WiredGym {

    private final Sandbox sandbox = Sandbox.start(NOON);
    private final PerfectGym gym = client("sandbox-secret");

    private PerfectGym client(String secret) {
        return PerfectGym.builder()
                .url(sandbox.url().toString())
                .apiClient("sandbox-client", secret)
                .build();
    }

    /** A sign-in page whose application has a wrong secret. */
    void withWrongSecret(Consumer<Members> test) {
        try (PerfectGym wrong = client("wrong-secret")) {
            V2Members members = new V2Members();
            members.memberAuth = wrong.client(MemberAuthClient.class);
            test.accept(members);
        }
    }

    @Override
    public Switches switches() {
        return sandbox.switches();
    }

    @Override
    public ClubDirectory clubs() {
        V2ClubDirectory clubs = new V2ClubDirectory();
        clubs.clubs = gym.set(Club.class);
        return clubs;
    }

    @Override
    public Members members() {
        V2Members members = new V2Members();
        members.memberAuth = gym.client(MemberAuthClient.class);
        members.acting = new ActingMember();
        return members;
    }

    @Override
    public Schedule schedule(SignedIn member) {
        V2Schedule schedule = new V2Schedule();
        schedule.classes = gym.set(FitnessClass.class);
        schedule.places = places(member);
        return schedule;
    }

    @Override
    public Bookings bookings(SignedIn member) {
        V2Bookings bookings = new V2Bookings();
        bookings.classes = gym.set(FitnessClass.class);
        bookings.bookings = gym.set(ClassBooking.class);
        bookings.bookingCommands = gym.client(ClassBookingsClient.class);
        bookings.ratings = gym.set(ClassRating.class);
        bookings.ratingCommands = gym.client(ClassRatingsClient.class);
        bookings.places = places(member);
        bookings.member = bookings.places.member;
        return bookings;
    }

    private MemberPlaces places(SignedIn member) {
        MemberPlaces places = new MemberPlaces();
        places.bookings = gym.set(ClassBooking.class);
        places.member = new ActingMember();
        places.member.is((MemberId) member);
        return places;
    }

    @Override
    public void close() {
        gym.close();
        sandbox.close();
    }
}
