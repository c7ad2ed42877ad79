package io.github.perfectgym4j.timetable.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.error.ServerFailedException;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClubsTest {

    private static Application application;

    @BeforeAll
    static void start() {
        application = new Application();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void areNamedByTheirClassesInTheOrderOfTheConfiguration() {
        assertThat(application.clubs(2L, 1L).all())
                .containsExactly(
                        new ShownClub(2, "Fibo Cyberbotics", Optional.of(ZoneId.of("Europe/Warsaw"))),
                        new ShownClub(1, "Harbour Gym", Optional.of(ZoneId.of("Europe/London"))));
    }

    @Test
    void withoutClassesHaveTheirKeyForAName() {
        assertThat(application.clubs(9L).all()).containsExactly(new ShownClub(9, "Club 9", Optional.empty()));
    }

    @Test
    void thatPerfectGymDoesNotKnowAreLeftOut() {
        assertThat(application.clubs(4711L, 3L).all()).extracting(ShownClub::id).containsExactly(3L);
    }

    @Test
    void areRememberedOnceKnown() {
        Clubs clubs = application.clubs(2L);
        clubs.all();
        application.switches().fail("Classes/").with(503).once();

        assertThat(clubs.find(2)).isPresent();
        assertThatThrownBy(() -> application.clubs(2L).all()).isInstanceOf(ServerFailedException.class);
    }
}
