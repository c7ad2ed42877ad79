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
import io.github.perfectgym4j.v2.clubs.ClubOpeningHour;
import io.github.perfectgym4j.v2.clubs.ClubTranslation;
import io.github.perfectgym4j.v2.clubs.MembersInClub;
import io.github.perfectgym4j.v2.facilities.FacilityBookingDefinition;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.members.MemberAgreementTranslation;
import io.github.perfectgym4j.v2.members.MemberBalance;
import io.github.perfectgym4j.v2.members.ReferralCampaign;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.Query;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a set refuses before anything is sent, and what its calls are called. */
class EntitySetsTest extends Version22Test {

    @Test
    void whatASetCannotDoIsRefusedByItsName() {
        EntitySet<ClubTranslation> translations = set(ClubTranslation.class);
        assertThatThrownBy(() -> translations.get(1))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("ClubTranslations")
                .hasMessageContaining("keys");
        assertThatThrownBy(() -> translations.rowsByKey(ClubTranslation.query()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("ClubTranslations")
                .hasMessageContaining("id");
        assertThatThrownBy(() -> set(MemberBalance.class).rowsByKey(MemberBalance.query()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("MemberBalances");
        assertThatThrownBy(() -> set(MemberAgreementTranslation.class).changes(0, MemberAgreementTranslation.query()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("MemberAgreementTranslations");
        assertThatThrownBy(() -> set(MembersInClub.class).changedRows(0, MembersInClub.query()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("MembersInClub")
                .hasMessageContaining("version");
        assertThat(server().requests()).isEmpty();

        answer(200, "{'value':[{'clubId':2,'language':'de','name':'Zentrum'}]}");
        assertThat(translations.rows(ClubTranslation.query()))
                .containsExactly(new ClubTranslation(null, null, 2L, "de", "Zentrum", null));
    }

    @Test
    void aSetWithoutPagesIsAskedForAllOfThem() {
        EntitySet<ReferralCampaign> campaigns = set(ReferralCampaign.class);
        for (Query<ReferralCampaign> paged : List.of(
                ReferralCampaign.query().top(5), ReferralCampaign.query().skip(0))) {
            assertThatThrownBy(() -> campaigns.list(paged))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("ReferralCampaigns is not paged: no top or skip in the query");
        }
        assertThat(server().requests()).isEmpty();
        answer(200, "{'value':[{'id':1,'isActive':true}]}");
        assertThat(campaigns.rowsByKey(ReferralCampaign.query())).hasSize(1);
        assertThat(server().last().line()).isEqualTo("GET v2.2/odata/ReferralCampaigns?$orderby=id");
    }

    @Test
    void theKeyOfARowNeedNotBeCalledId() {
        answer(200, "{'memberId':40,'currentBalance':-12.30,'version':7}");
        MemberBalance balance = set(MemberBalance.class).get(40);
        assertThat(server().last().line()).isEqualTo("GET v2.2/odata/MemberBalances/40");
        assertThat(balance.currentBalance()).isEqualTo(new BigDecimal("-12.30"));
    }

    @Test
    void timesOfDayAreReadAndAskedForAsTheSetSpellsThem() {
        answer(
                200,
                "{'value':[{'id':1,'openFrom':'PT6H30M','openUntil':'PT24H','timeFrom':'06:30','timeUntil':'24:00'}]}");
        List<ClubOpeningHour> hours = set(ClubOpeningHour.class)
                .list(ClubOpeningHour.query().where(ClubOpeningHour.OPEN_FROM.eq(LocalTime.of(6, 30))))
                .elements();
        assertThat(server().last().line()).isEqualTo("GET v2.2/odata/ClubOpeningHours?$filter=openFrom eq 'PT6H30M'");
        assertThat(hours.get(0).openFrom()).isEqualTo(hours.get(0).timeFrom()).isEqualTo(LocalTime.of(6, 30));
        assertThat(hours.get(0).openUntil()).isEqualTo(hours.get(0).timeUntil()).isEqualTo(LocalTime.MIDNIGHT);

        answer(200, "{'value':[{'id':1,'duration':'01:30:00'}]}");
        List<FacilityBookingDefinition> definitions = set(FacilityBookingDefinition.class)
                .list(FacilityBookingDefinition.query()
                        .where(FacilityBookingDefinition.DURATION.eq(Duration.ofMinutes(90))))
                .elements();
        assertThat(server().last().line())
                .isEqualTo("GET v2.2/odata/FacilityBookingDefinitions?$filter=duration eq '01:30:00'");
        assertThat(definitions.get(0).duration()).isEqualTo(Duration.ofMinutes(90));
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
    void aNameLeadsToASetAndNowhereElse() {
        for (String name : new String[] {null, "", "Clubs(1)", "Clubs/1", "..", "Clubs?$top=1", "Clubs\n"}) {
            assertThatThrownBy(() -> set(name, Club.class))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("no name of a set");
        }
        assertThatThrownBy(() -> set("Clubs", String.class)).isInstanceOf(IllegalArgumentException.class);
        answer(200, "{'id':7}");
        assertThat(set("FormerClubs", Club.class).get(7).id()).isEqualTo(7);
        assertThat(server().last().line()).isEqualTo("GET v2.2/odata/FormerClubs/7");
    }

    @Test
    void aNamedSetHasTheLimitsOfItsRows() {
        assertThatThrownBy(() -> set("OtherTranslations", ClubTranslation.class).get(1))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("OtherTranslations");
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
