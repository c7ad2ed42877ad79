package io.github.perfectgym4j.timetable.week;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.timetable.gym.ShownClub;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClubsTest {

    private final ShownClub one = new ShownClub(1, "Harbour Gym", Optional.empty());
    private final ShownClub two = new ShownClub(2, "Fibo Cyberbotics", Optional.empty());

    @Test
    void areInTheOrderOfTheConfiguration() {
        assertThat(clubs(2L, 1L).all()).containsExactly(two, one);
    }

    @Test
    void thatPerfectGymDoesNotKnowAreLeftOut() {
        assertThat(clubs(4711L, 1L).all()).containsExactly(one);
    }

    @Test
    void thatAreNotToBeChosenCannotBeFound() {
        assertThat(clubs(2L).find(1)).isEmpty();
        assertThat(clubs(2L).find(2)).contains(two);
    }

    private Clubs clubs(Long... ids) {
        Clubs clubs = new Clubs();
        clubs.directory = id -> Optional.ofNullable(Map.of(1L, one, 2L, two).get(id));
        clubs.ids = List.of(ids);
        return clubs;
    }
}
