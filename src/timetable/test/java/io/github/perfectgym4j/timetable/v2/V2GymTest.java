package io.github.perfectgym4j.timetable.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.MemberSignInRequiredException;
import io.github.perfectgym4j.sandbox.control.DateStyle;
import io.github.perfectgym4j.timetable.gym.Bookings;
import io.github.perfectgym4j.timetable.gym.GymContract;
import io.github.perfectgym4j.timetable.gym.RefusalCodes;
import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.gym.Week;
import io.github.perfectgym4j.timetable.gym.WiredGym;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class V2GymTest extends GymContract {

    @Override
    protected WiredGym open() {
        return new V2Gym();
    }

    @Override
    protected RefusalCodes codes() {
        return new V2RefusalCodes();
    }

    @AfterEach
    void writeDatesAsBefore() {
        gym().switches().dateStyle(DateStyle.OFFSET);
    }

    @ParameterizedTest
    @EnumSource
    void aClassStartsAtTheSameTimeHoweverItIsWritten(DateStyle style) {
        Set<ShownClass> before = week();
        gym().switches().dateStyle(style);
        assertThat(week()).isEqualTo(before).isNotEmpty();
    }

    private Set<ShownClass> week() {
        ShownClub club = gym().clubs().find(2).orElseThrow();
        return gym().schedule(null)
                .classes(club, Week.of(LocalDate.of(2026, 11, 16)))
                .collect(Collectors.toSet());
    }

    @Test
    void aClubWithoutClassesHasAName() {
        assertThat(gym().clubs().find(9).orElseThrow().zone()).isPresent();
    }

    @Test
    void whoHasNoPlaceHasNothingToVoteFor() {
        Bookings ben = gym().bookings(gym().members()
                .signIn("ben@example.com", "ben-password")
                .orElseThrow());
        assertThatThrownBy(() -> ben.rate(103, 5)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aWrongSecretOfTheApplicationIsNotTheMembersFault() {
        ((V2Gym) gym()).withWrongSecret(members -> assertThatThrownBy(
                        () -> members.signIn("anna@example.com", "anna-password"))
                .isInstanceOf(CredentialsRefusedException.class)
                .hasMessageNotContainingAny("anna", "wrong-secret"));
    }

    @Test
    void nobodyActsWithoutAMember() {
        Bookings nobody = gym().bookings(null);
        Clock clock = WiredGym.NOON;
        Stream.<Runnable>of(
                        () -> nobody.find(103),
                        () -> nobody.mine(List.of(), clock, 1, 1),
                        () -> nobody.book(103, null),
                        () -> nobody.cancel(103),
                        () -> nobody.rate(112, 5))
                .forEach(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(MemberSignInRequiredException.class));
    }
}
