package io.github.perfectgym4j.liberty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.BookClassError;
import io.github.perfectgym4j.v2.classes.ClassBooking;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.members.CodeDestination;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.members.MemberAuthClient;
import io.github.perfectgym4j.v2.members.MemberVerification;
import io.github.perfectgym4j.v2.members.SendOneTimeCode;
import io.github.perfectgym4j.v2.members.VerifyMemberCredentials;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.ResultPage;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application that uses version 2.2, and version 1 beside it. */
@ExtendWith(ArquillianExtension.class)
class Version22IT {

    private static final long TOMORROWS_CLASS = 103;
    private static final long ANNA = 60;

    @Deployment
    static WebArchive application() {
        return TestWar.named("version22");
    }

    @Inject
    EntitySet<FitnessClass> classes;

    @Inject
    EntitySet<ClassBooking> bookings;

    @Inject
    @RestClient
    ClassBookingsClient bookingCommands;

    @Inject
    EntitySet<Member> members;

    @Inject
    @RestClient
    MemberAuthClient memberAuth;

    @Inject
    @RestClient
    io.github.perfectgym4j.v1.classes.ClassesClient version1;

    private SandboxSwitches switches;

    @BeforeEach
    void configure() {
        switches = new SandboxSwitches(ConfigProvider.getConfig().getValue("test.sandbox", URI.class));
        switches.reset();
        ChangeableConfig.VALUES.put("perfectgym.client-id", "sandbox-client");
        ChangeableConfig.VALUES.put("perfectgym.client-secret", "sandbox-secret");
        Beans.restart();
    }

    @AfterEach
    void forget() {
        ChangeableConfig.VALUES.clear();
        Beans.restart();
    }

    @Test
    void queriesArriveAsTheyWereMeant() {
        ResultPage<FitnessClass> page = classes.list(FitnessClass.query()
                .where(FitnessClass.CLUB_ID.eq(2), FitnessClass.IS_DELETED.eq(false))
                .orderBy(FitnessClass.START_DATE.ascending())
                .expand(FitnessClass.CLASS_TYPE)
                .count()
                .top(50));
        assertThat(page.elements())
                .hasSize(50)
                .allMatch(held -> held.classType().name() != null);
        assertThat(page.count()).isGreaterThan(200);
        assertThat(members.list(Member.query().where(Member.LAST_NAME.eq("O'Brien & Söhne +48")))
                        .elements())
                .extracting(Member::id)
                .containsExactly(804L);
        assertThat(classes.get(TOMORROWS_CLASS, FitnessClass.shape().expand(FitnessClass.CLUB))
                        .club())
                .isNotNull();
    }

    @Test
    void walksByLinkAndByVersion() {
        switches.fillBookings(1_200);
        List<Long> byLink =
                bookings.rows(ClassBooking.query()).map(ClassBooking::id).toList();
        assertThat(byLink).hasSizeGreaterThan(1_200).doesNotHaveDuplicates();
        assertThat(bookings.changedRows(0, ClassBooking.query()).map(ClassBooking::id))
                .containsExactlyInAnyOrderElementsOf(byLink);
    }

    @Test
    void aLinkToAnotherHostIsNotFollowed() {
        switches.fillBookings(1_200);
        switches.set("{\"nextLinkHost\":\"evil.example.com\"}");
        assertThatThrownBy(() -> bookings.rows(ClassBooking.query()).count())
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageContaining("evil.example.com");
    }

    @Test
    void bothVersionsEachWithItsOwnProof() {
        long booking =
                bookingCommands.bookClass(BookClass.of(ANNA, TOMORROWS_CLASS)).bookingId();
        assertThat(bookings.get(booking).memberId()).isEqualTo(ANNA);
        assertThat(switches.signIns()).isZero();
        assertThat(version1.userClass(TOMORROWS_CLASS, ANNA).booked()).isTrue();
        assertThat(switches.signIns()).isEqualTo(1);
        RequestRefusedException twice = catchThrowableOfType(
                RequestRefusedException.class, () -> bookingCommands.bookClass(BookClass.of(ANNA, TOMORROWS_CLASS)));
        assertThat(twice.status()).hasValue(499);
        assertThat(twice.has(BookClassError.CLASSES_ALREADY_BOOKED)).isTrue();
    }

    @Test
    void passwordsOfMembers() {
        assertThat(memberAuth.verifyMemberCredentials(new VerifyMemberCredentials("anna@example.com", "anna-password")))
                .isEqualTo(new MemberVerification.Verified(ANNA));
        assertThat(memberAuth.verifyMemberCredentials(
                        new VerifyMemberCredentials("anna@example.com", "wrong password")))
                .isInstanceOf(MemberVerification.NotVerified.class);
    }

    @Test
    void aCommandWithoutResult() {
        SendOneTimeCode request = new SendOneTimeCode(ANNA, CodeDestination.EMAIL);
        memberAuth.sendOneTimeCode(request);
        switches.set("{\"faults\":[{\"path\":\"v2.2/MemberAuth/\",\"status\":200,\"contentType\":\"application/json\","
                + "\"body\":\"7\",\"times\":1}]}");
        assertThatThrownBy(() -> memberAuth.sendOneTimeCode(request)).isInstanceOf(AnswerNotUnderstoodException.class);
        memberAuth.sendOneTimeCode(request);
    }

    @Test
    void withoutAnApiClient() {
        ChangeableConfig.VALUES.clear();
        Beans.restart();
        assertThatThrownBy(() -> classes.get(TOMORROWS_CLASS))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym.client-id");
        assertThat(version1.userClass(TOMORROWS_CLASS, ANNA)).isNotNull();
    }

    @Test
    void aWrongSecret() {
        ChangeableConfig.VALUES.put("perfectgym.client-secret", "wrong password");
        Beans.restart();
        assertThatThrownBy(() -> classes.get(TOMORROWS_CLASS))
                .isInstanceOf(CredentialsRefusedException.class)
                .hasMessageStartingWith("GET v2.2/odata/Classes/{key}: ");
    }
}
