package io.github.perfectgym4j.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.PerfectGymBuilder;
import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.sandbox.Sandbox;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.users.UsersClient;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.classes.ClassRating;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.members.MemberAgreementAnswer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What migration-members.md shows: both versions do the same. */
class MigrationMembersTest extends SandboxTest {

    private static final long ANNA = 60;
    private static final long DOCUMENTED_CLASS = 1677;

    private MemberCalls before;
    private MemberCalls after;
    private List<MemberCalls> both;

    @Override
    protected Sandbox launch() {
        return Sandbox.start(InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z")));
    }

    @Override
    protected PerfectGymBuilder builder() {
        return super.builder().apiClient("sandbox-client", "sandbox-secret");
    }

    @BeforeEach
    void bothVersions() {
        before = new Version1MemberCalls(gym());
        after = new Version22MemberCalls(gym());
        both = List.of(before, after);
    }

    private Member member(long id) {
        return gym().set(Member.class).get(id);
    }

    @Test
    void theSameSeatsAreFree() {
        FitnessClass withSeats = gym().set(FitnessClass.class)
                .rowsByKey(FitnessClass.query()
                        .where(
                                FitnessClass.ALLOW_CHOOSE_SEAT_NUMBER.eq(true),
                                FitnessClass.IS_DELETED.eq(false),
                                FitnessClass.START_DATE.gt(Instant.parse("2026-11-22T00:00:00Z"))))
                .findFirst()
                .orElseThrow();
        List<Integer> free = before.freeSeats(withSeats.id());
        gym().client(ClassesClient.class).bookClass(withSeats.id(), ANNA, free.get(0));
        assertThat(after.freeSeats(withSeats.id()))
                .isNotEmpty()
                .isEqualTo(before.freeSeats(withSeats.id()))
                .doesNotContain(free.get(0));
        assertThat(both)
                .allSatisfy(version -> assertThat(version.freeSeats(101)).isEmpty());
    }

    @Test
    void theSameMembersAreInAClass() {
        assertThat(after.whoIsIn(DOCUMENTED_CLASS)).isNotEmpty().containsAll(before.whoIsIn(DOCUMENTED_CLASS));
    }

    @Test
    void whoHasComeMayRate() {
        for (long member : new long[] {60, 61}) {
            gym().client(ClassBookingsClient.class).bookClass(BookClass.of(member, DOCUMENTED_CLASS));
        }
        before.hasCome(DOCUMENTED_CLASS, 60);
        after.rate(DOCUMENTED_CLASS, 60, 4);
        assertThatThrownBy(() -> before.rate(DOCUMENTED_CLASS, 61, 5)).isInstanceOf(RequestRefusedException.class);
        after.hasCome(DOCUMENTED_CLASS, 61);
        before.rate(DOCUMENTED_CLASS, 61, 5);
        assertThat(gym().set(ClassRating.class)
                        .rows(ClassRating.query().where(ClassRating.CLASS_ID.eq(DOCUMENTED_CLASS))))
                .extracting(ClassRating::rating)
                .contains(4, 5);
    }

    @Test
    void theSameMembersAreInAClub() {
        assertThat(after.inClub(2)).isNotEmpty().containsAll(before.inClub(2));
    }

    @Test
    void membersAreFoundAndChanged() {
        assertThat(both).allSatisfy(version -> {
            assertThat(version.byEmail("anna@example.com")).isEqualTo(ANNA);
            assertThat(version.byCard("7000000060")).isEqualTo(ANNA);
        });
        String name = member(ANNA).lastName();
        before.changePhone(ANNA, "48600100200");
        assertThat(member(ANNA).phoneNumber()).isEqualTo("48600100200");
        after.changePhone(ANNA, "48600100300");
        assertThat(gym().client(UsersClient.class).user(ANNA).phoneNumber()).isEqualTo("48600100300");
        assertThat(member(ANNA).lastName()).isEqualTo(name);
    }

    @Test
    void passwordsAreSet() {
        before.newPassword("member5@example.com", "Geheim-2026");
        assertThat(gym().members().signIn("member5@example.com", "Geheim-2026")).isNotNull();
        after.newPassword("member5@example.com", "Geheim-2027");
        assertThat(gym().members().signIn("member5@example.com", "Geheim-2027")).isNotNull();
    }

    @Test
    void photosAreShown() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", png);
        for (MemberCalls version : both) {
            version.photo(ANNA, png.toByteArray());
            String url = gym().client(UsersClient.class).user(ANNA).photoUrl();
            try (OpenFile photo = gym().files().open(url)) {
                assertThat(photo.content()).hasBinaryContent(png.toByteArray());
            }
        }
    }

    @Test
    void consentsAreGiven() {
        before.agree(2, 3);
        after.agree(3, 3);
        for (long member : new long[] {2, 3}) {
            assertThat(gym().client(UsersClient.class).user(member).termsAndConditionsAgreement())
                    .isTrue();
            assertThat(gym().set(MemberAgreementAnswer.class)
                            .rows(MemberAgreementAnswer.query()
                                    .where(
                                            MemberAgreementAnswer.MEMBER_ID.eq(member),
                                            MemberAgreementAnswer.MEMBER_AGREEMENT_ID.eq(3))))
                    .singleElement()
                    .matches(MemberAgreementAnswer::agreed);
        }
    }

    @Test
    void friendsAreRelations() {
        LocalDateTime from = LocalDateTime.of(2026, 11, 1, 0, 0);
        gym().client(UsersClient.class).connectFriend(2, 3, from, from.plusDays(30));
        assertThat(both).allSatisfy(version -> assertThat(version.friends(2)).containsExactly(3L));
    }

    @Test
    void documentsAreOpened() throws IOException {
        assertThat(before.document(ANNA)).isNotEmpty();
        assertThat(after.document(ANNA)).isNotEmpty();
    }

    @Test
    void leadsAreAdded() {
        before.lead("lea1@example.com");
        after.lead("lea2@example.com");
        assertThat(gym().set(Member.class)
                        .rows(Member.query().where(Member.EMAIL.in("lea1@example.com", "lea2@example.com"))))
                .hasSize(2)
                .extracting(Member::lastName)
                .containsOnly("Example");
    }
}
