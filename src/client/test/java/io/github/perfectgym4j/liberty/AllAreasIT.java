package io.github.perfectgym4j.liberty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.client.file.PerfectGymFiles;
import io.github.perfectgym4j.v1.clubs.ClubsClient;
import io.github.perfectgym4j.v1.clubs.MemberClubsClient;
import io.github.perfectgym4j.v1.contracts.ContractsClient;
import io.github.perfectgym4j.v1.crm.CrmClient;
import io.github.perfectgym4j.v1.discounts.DiscountsClient;
import io.github.perfectgym4j.v1.documents.DocumentsClient;
import io.github.perfectgym4j.v1.geo.GeoClient;
import io.github.perfectgym4j.v1.instructors.InstructorsClient;
import io.github.perfectgym4j.v1.measurements.MeasurementsClient;
import io.github.perfectgym4j.v1.member.CurrentMember;
import io.github.perfectgym4j.v1.member.MemberTokens;
import io.github.perfectgym4j.v1.memberships.MembershipsClient;
import io.github.perfectgym4j.v1.messages.MessagesClient;
import io.github.perfectgym4j.v1.paging.Changes;
import io.github.perfectgym4j.v1.paymentplans.PaymentPlansClient;
import io.github.perfectgym4j.v1.payments.PaymentsClient;
import io.github.perfectgym4j.v1.products.ProductsClient;
import io.github.perfectgym4j.v1.users.MemberUsersClient;
import io.github.perfectgym4j.v1.users.UsersClient;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application that uses many areas at once: all of them with one sign-in. */
@ExtendWith(ArquillianExtension.class)
class AllAreasIT {

    @Deployment
    static WebArchive application() {
        return TestWar.named("all-areas");
    }

    @Inject
    @RestClient
    ClubsClient clubs;

    @Inject
    @RestClient
    MemberClubsClient memberClubs;

    @Inject
    @RestClient
    ContractsClient contracts;

    @Inject
    @RestClient
    CrmClient crm;

    @Inject
    @RestClient
    DiscountsClient discounts;

    @Inject
    @RestClient
    DocumentsClient documents;

    @Inject
    @RestClient
    GeoClient geo;

    @Inject
    @RestClient
    InstructorsClient instructors;

    @Inject
    @RestClient
    MeasurementsClient measurements;

    @Inject
    @RestClient
    MembershipsClient memberships;

    @Inject
    @RestClient
    MessagesClient messages;

    @Inject
    @RestClient
    PaymentPlansClient plans;

    @Inject
    @RestClient
    PaymentsClient payments;

    @Inject
    @RestClient
    ProductsClient products;

    @Inject
    @RestClient
    UsersClient users;

    @Inject
    @RestClient
    MemberUsersClient memberUsers;

    @Inject
    PerfectGymFiles files;

    @Inject
    MemberTokens members;

    @Inject
    CurrentMember currentMember;

    private SandboxSwitches switches;

    @BeforeEach
    void reset() {
        switches = new SandboxSwitches(ConfigProvider.getConfig().getValue("test.sandbox", URI.class));
        switches.reset();
        Beans.restart();
    }

    @Test
    void oneSignInForAll() {
        assertThat(Changes.since(0, clubs::changedSince)).isNotEmpty();
        assertThat(Changes.since(0, contracts::changedSince)).isNotEmpty();
        assertThat(crm.leadSources()).isNotEmpty();
        assertThat(geo.countries(null, 1)).isNotEmpty();
        assertThat(Changes.since(0, instructors::changedSince)).isNotEmpty();
        assertThat(Changes.since(0, memberships::changedSince)).isNotEmpty();
        assertThat(users.page(null, 1)).isNotEmpty();
        assertThat(switches.signIns()).isEqualTo(1);
    }

    @Test
    void membersHaveTheirOwn() {
        currentMember.is(members.signIn("anna@example.com", "anna-password"));
        assertThat(memberUsers.user().id()).isEqualTo(60);
        assertThat(Changes.since(0, memberClubs::changedSince)).isNotEmpty();
    }

    @Test
    void filesOfTheTenantAreOpenedWithTheToken() throws IOException {
        String photo = clubs.club(16, null).photos().get(0).photoUrl();
        try (OpenFile file = files.open(photo)) {
            assertThat(file.contentType().orElseThrow()).startsWith("image/");
            assertThat(file.content().readAllBytes()).isNotEmpty();
        }
        assertThat(switches.signIns()).isEqualTo(1);
    }

    @Test
    void filesOfOtherPlacesGetNoToken() {
        assertThatThrownBy(() -> files.open("https://files.invalid/photo.png"))
                .isInstanceOf(ConnectionFailedException.class);
        assertThat(switches.signIns()).isZero();
    }
}
