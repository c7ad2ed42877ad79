package io.github.perfectgym4j.v2.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.error.ClientClosedException;
import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.v2.Version22Test;
import io.github.perfectgym4j.v2.classes.ClassCategory;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.clubs.MembersInClub;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a set refuses before anything is sent, and what its calls are called. */
class EntitySetsTest extends Version22Test {

    /** A row like those of the sets of translations, which have neither a key route nor an id. */
    @ODataSet(value = "ClubTranslations", hasKeyRoute = false)
    public record ClubTranslation(Long clubId, String name) {}

    @Test
    void whatASetCannotDoIsRefusedByItsName() {
        EntitySet<ClubTranslation> translations = set(ClubTranslation.class);
        assertThatThrownBy(() -> translations.get(1))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("ClubTranslations")
                .hasMessageContaining("keys");
        assertThatThrownBy(() -> translations.rowsByKey(Query.all()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("ClubTranslations")
                .hasMessageContaining("id");
        assertThatThrownBy(() -> translations.changes(0, Query.all()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("ClubTranslations");
        assertThatThrownBy(() -> set(MembersInClub.class).changedRows(0, MembersInClub.query()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("MembersInClub")
                .hasMessageContaining("version");
        assertThat(server().requests()).isEmpty();

        answer(200, "{'value':[{'clubId':2,'name':'Zentrum'}]}");
        assertThat(translations.rows(Query.all())).containsExactly(new ClubTranslation(2L, "Zentrum"));
    }

    @Test
    void argumentsThatCannotBeRight() {
        EntitySet<FitnessClass> classes = set(FitnessClass.class);
        assertThatThrownBy(() -> classes.get(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GET v2.2/odata/Classes/{key}: key must not be negative");
        assertThatThrownBy(() -> classes.get(1, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GET v2.2/odata/Classes/{key}: shape is required");
        assertThatThrownBy(() -> classes.list(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GET v2.2/odata/Classes: query is required");
        assertThat(server().requests()).isEmpty();
    }

    @Test
    void whatIsNoRowOfASet() {
        assertThatThrownBy(() -> set(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("java.lang.String is no row of a set");
    }

    @Test
    void failuresNameTheSet() {
        answer(500, "{}");
        assertThatThrownBy(() -> set(Member.class).list(Member.query()))
                .isInstanceOf(ServerFailedException.class)
                .hasMessageStartingWith("GET v2.2/odata/Members: ");
        answer(404, "{}");
        assertThatThrownBy(() -> set(Club.class).get(7))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageStartingWith("GET v2.2/odata/Clubs/{key}: ");
    }

    @Test
    void eachSetHasItsOwnRows() {
        EntitySet<FitnessClass> classes = set(FitnessClass.class);
        EntitySet<ClassCategory> categories = set(ClassCategory.class);
        answer(200, "{'id':1,'clubId':2}");
        answer(200, "{'id':1,'name':'Cardio'}");
        answer(200, "{'value':[{'id':3,'clubId':2}]}");
        assertThat(classes.get(1).clubId()).isEqualTo(2);
        assertThat(categories.get(1).name()).isEqualTo("Cardio");
        List<FitnessClass> rows = classes.list(FitnessClass.query()).elements();
        assertThat(rows).singleElement().extracting(FitnessClass::clubId).isEqualTo(2L);
        assertThat(classes.rowType()).isEqualTo(FitnessClass.class);
        assertThat(classes).hasToString("EntitySet[Classes]");
    }

    @Test
    void aDayIsAskedForAsADay() {
        answer(200, "{'value':[]}");
        set(Member.class).list(Member.query().where(Member.BIRTHDATE.eq(LocalDate.of(1990, 2, 28))));
        assertThat(server().last().line())
                .isEqualTo("GET v2.2/odata/Members?$filter=birthdate ge 1990-02-28T00:00:00Z"
                        + " and birthdate lt 1990-03-01T00:00:00Z");
    }

    @Test
    void aSetOfAClosedClientSaysSo() {
        PerfectGym gym = PerfectGym.builder()
                .url(server().url())
                .apiClient("id", "secret")
                .build();
        EntitySet<Club> clubs = gym.set(Club.class);
        gym.close();
        assertThatThrownBy(() -> clubs.get(1)).isInstanceOf(ClientClosedException.class);
        assertThatThrownBy(() -> gym.set(Club.class)).isInstanceOf(ClientClosedException.class);
        assertThat(server().requests()).isEmpty();
    }
}
