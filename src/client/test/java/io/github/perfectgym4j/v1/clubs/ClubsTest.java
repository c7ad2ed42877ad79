package io.github.perfectgym4j.v1.clubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.v1.Samples;
import io.github.perfectgym4j.v1.WireTest;
import io.github.perfectgym4j.v1.common.Address;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.common.Sex;
import io.github.perfectgym4j.v1.users.User;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClubsTest extends WireTest {

    @ParameterizedTest
    @ValueSource(strings = {"club-details", "club-details-normalized"})
    void q25AndQ71TheDocumentedDetails(String name) {
        answer(sample(name));
        ClubDetails club = client(ClubsClient.class).club(16, "EN");
        assertThat(sent().call()).isEqualTo("GET Clubs/Club");
        assertThat(club.id()).isEqualTo(16);
        assertThat(club.timestamp()).isEqualTo(271_990);
        assertThat(club.isTombstone()).isFalse();
        assertThat(club.name()).isEqualTo("Cyberbotics Berlin");
        assertThat(club.shortName()).isEqualTo("Cyberbotics");
        assertThat(club.symbol()).isEqualTo("CBTCS");
        assertThat(club.type()).isEqualTo("Normal");
        assertThat(club.email()).isEqualTo("club@cyberbotics.com");
        assertThat(club.latitude()).isEqualByComparingTo("52.51038");
        assertThat(club.longitude()).isEqualByComparingTo("13.39763");
        assertThat(club.zone()).contains(ZoneId.of("Europe/Warsaw"));
        assertThat(club.openDate()).isEqualTo("2015-01-01");
        assertThat(club.address())
                .isEqualTo(new Address("Leipziger Str. 46/47", null, "10-117", "Berlin", "Germany", null));
        assertThat(club.isHidden()).isFalse();
        assertThat(club.displayName()).isEqualTo("Cyberbotics Berlin");
        assertThat(club.description()).isEqualTo("A text.");
        assertThat(club.languageCode()).isNull();
        assertThat(club.equipment())
                .containsExactly(
                        new Equipment(10L, null, false, "Treadmill", "Treadmill", 10),
                        new Equipment(11L, null, false, "StationaryBicycle", "Stationary bicycle", 10));
        assertThat(club.facilities()).extracting(Facility::type).containsExactly("WiFi", "Coffee", "Sunbed");
        assertThat(club.openingHours()).hasSize(7);
        OpeningHours monday = club.openingHours().get(0);
        assertThat(monday.dayOfWeekOrHoliday()).isEqualTo(OpeningDay.MONDAY);
        assertThat(monday.isClosed()).isFalse();
        assertThat(monday.opens()).contains(LocalTime.of(7, 0));
        assertThat(monday.closes()).contains(LocalTime.of(23, 0));
        assertThat(club.urls())
                .extracting(ClubUrl::mediaType)
                .containsExactly(MediaSite.FACEBOOK, MediaSite.TWITTER, MediaSite.YOU_TUBE, MediaSite.INSTAGRAM);
        assertThat(club.urls().get(0).url()).isEqualTo("http://facebook.com/Cyberbotics");
        assertThat(club.contacts())
                .containsExactly(new Contact(
                        4L, null, false, null, "Support", "support@club@cyberbotics.com", "+49 12 123 456 789"));
        assertThat(club.contacts().get(0)).hasToString("Contact[id=4]");
        assertThat(club.zones()).extracting(Zone::id).containsExactly(38L, 39L, 40L);
        assertThat(club.zones()).extracting(Zone::parentId).containsOnlyNulls();
        assertThat(club.photos())
                .element(1)
                .isEqualTo(new ClubPhoto(
                        6L, 374_983L, false, "http://yoursubdomain.perfectgym.com/Api/Files/Photo?photoId=143"));
        assertThat(club.classes()).isEmpty();
    }

    @Test
    void bothFormsOfEachExampleSayTheSame() {
        assertThat(Samples.one(ClubDetails.class, sample("club-details")))
                .isEqualTo(Samples.one(ClubDetails.class, sample("club-details-normalized")));
        assertThat(Samples.list(Club.class, sample("clubs")))
                .isEqualTo(Samples.list(Club.class, sample("clubs-normalized")));
        assertThat(Samples.list(User.class, sample("who-is-in")))
                .isEqualTo(Samples.list(User.class, sample("who-is-in-normalized")));
    }

    @Test
    void q21Q26AndQ27TheDocumentedList() {
        answer(sample("clubs"));
        List<Club> clubs = client(ClubsClient.class).changedSince(255_967);
        assertThat(sent()).isEqualTo(new Sent("GET Clubs/Clubs", List.of("timestamp=255967"), null, ""));
        assertThat(clubs).extracting(Club::id).containsExactly(2L, 9L, 3L, 14L);
        assertThat(clubs).extracting(Club::isTombstone).containsExactly(false, false, false, true);
        Club monaco = clubs.get(1);
        assertThat(monaco.type()).isEqualTo("Platinum");
        assertThat(monaco.timeZone()).isEqualTo("Central European Standard Time");
        assertThat(monaco.latitude()).isEqualTo(new BigDecimal("52.51038"));
        assertThat(monaco.openDate()).isEqualTo(LocalDate.of(2015, 1, 1));
        assertThat(clubs.get(3).symbol()).isNull();
    }

    @Test
    void q30AndQ67MembersSeeWhoIsIn() {
        answer(sample("who-is-in"));
        assertThat(memberClient(MemberClubsClient.class).whoIsIn(2))
                .containsExactly(new User(1L, 447_183L, false, "Jan", "Nowak", null, null, true, Sex.MALE));
        assertThat(sent()).isEqualTo(new Sent("GET Clubs/WhoIsIn", List.of("clubId=2"), null, ""));
    }

    @Test
    void membersSeeClubs() {
        answer(sample("club-details"));
        assertThat(memberClient(MemberClubsClient.class).club(16, null).id()).isEqualTo(16);
        assertThat(sent().query()).containsExactly("clubId=16");
        answer(sample("clubs"));
        assertThat(memberClient(MemberClubsClient.class).changedSince(0)).hasSize(4);
        assertThat(sent().query()).containsExactly("timestamp=0");
    }

    @Test
    void theLanguageIsSent() {
        answer(sample("club-details"));
        client(ClubsClient.class).club(16, "DE");
        assertThat(sent().query()).containsExactlyInAnyOrder("clubId=16", "languageCode=DE");
    }

    @Test
    void q25TheTablesNameOfOpeningHours() {
        assertThat(Samples.element(ClubDetails.class, "'openingHours':[{'id':1}]")
                        .openingHours())
                .hasSize(1);
    }

    @Test
    void q32AParentMayBeANumberOrAText() {
        assertThat(Samples.element(Zone.class, "'parentId':'38'").parentId()).isEqualTo(38);
        assertThat(Samples.element(Zone.class, "'parentId':38").parentId()).isEqualTo(38);
    }

    @Test
    void q74ASiteThatNobodyKnowsYet() {
        assertThat(Samples.element(ClubUrl.class, "'mediaType':'Instagram,'").mediaType())
                .isEqualTo(new MediaSite("Instagram,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'24:00:00'", "'late'", "''", "null"})
    void hoursThatAreNoneDoNoHarm(String time) {
        assertThat(Samples.element(OpeningHours.class, "'openUntil':" + time).closes())
                .isEmpty();
    }

    @Test
    void hoursWithoutSeconds() {
        assertThat(Samples.element(OpeningHours.class, "'openFrom':'06:30'").opens())
                .contains(LocalTime.of(6, 30));
    }
}
