package io.github.perfectgym4j.v1.clubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.common.GeneralError;
import io.github.perfectgym4j.v1.paging.Changes;
import io.github.perfectgym4j.v1.users.User;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clubs over a real HTTP exchange, with the vendor's oddities off and on. */
class ClubsRoundTripTest extends SandboxTest {

    private MemberClubsClient anna() {
        return gym().client(MemberClubsClient.class, gym().members().signIn("anna@example.com", "anna-password"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyClubHasDetailsInBothModes(boolean quirks) {
        switches().quirks(quirks);
        ClubsClient clubs = gym().client(ClubsClient.class);
        MemberClubsClient anna = anna();
        assertThat(Changes.since(0, clubs::changedSince))
                .hasSizeGreaterThan(4)
                .anyMatch(Club::isTombstone)
                .filteredOn(club -> !club.isTombstone())
                .allSatisfy(club -> {
                    ClubDetails details = clubs.club(club.id(), null);
                    assertThat(details.name()).isEqualTo(club.name());
                    assertThat(details.zone()).isPresent();
                    assertThat(details.openingHours()).isNotEmpty();
                    assertThat(details.openingHours())
                            .allMatch(hours -> hours.isClosed() || hours.opens().isPresent());
                    assertThat(anna.club(club.id(), "EN").id()).isEqualTo(club.id());
                });
        assertThat(anna.changedSince(0)).isEqualTo(clubs.changedSince(0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoIsInAndWhatTheClubLooksLike(boolean quirks) throws IOException {
        switches().quirks(quirks);
        assertThat(anna().whoIsIn(12)).isNotEmpty().allMatch(User::presentInClub);
        String photo =
                gym().client(ClubsClient.class).club(16, null).photos().get(0).photoUrl();
        try (OpenFile picture = gym().files().open(photo)) {
            assertThat(picture.contentType()).contains("image/png");
            assertThat(picture.content().readAllBytes()).startsWith(0x89, 'P', 'N', 'G');
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aClubThatIsNotThere(boolean quirks) {
        switches().quirks(quirks);
        RequestRefusedException refused =
                catchThrowableOfType(RequestRefusedException.class, () -> gym().client(ClubsClient.class)
                        .club(999_999, null));
        assertThat(refused.has(GeneralError.INVALID_PROPERTY_ID)).isTrue();
    }
}
