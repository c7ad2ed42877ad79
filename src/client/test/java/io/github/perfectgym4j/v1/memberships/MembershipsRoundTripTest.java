package io.github.perfectgym4j.v1.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.common.PaymentPlan;
import io.github.perfectgym4j.v1.paging.Changes;
import io.github.perfectgym4j.v1.paging.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All Memberships operations over a real HTTP exchange, with the vendor's oddities off and on. */
class MembershipsRoundTripTest extends SandboxTest {

    private MembershipsClient memberships;

    @BeforeEach
    void client() {
        memberships = gym().client(MembershipsClient.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q02BothListsOverAllPages(boolean quirks) {
        switches().quirks(quirks);
        assertThat(Changes.since(0, memberships::changedSince))
                .hasSizeGreaterThan(120)
                .extracting(Membership::timestamp)
                .isSorted();
        assertThat(Pages.of(page -> memberships.inClub(9, page)))
                .hasSizeGreaterThan(120)
                .doesNotHaveDuplicates();
        assertThat(memberships.inClub(2, 1)).extracting(Membership::name).contains("High5 Full");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q02AndQ32AndQ72OneMembership(boolean quirks) {
        switches().quirks(quirks);
        MembershipDetails membership = memberships.membership(20);
        assertThat(membership.name()).isEqualTo("High5 Full");
        assertThat(membership.accessRules().get(0).allowedClubs())
                .extracting(Club::name)
                .contains("Fibo Cyberbotics");
        assertThat(membership.zoneTypes()).extracting(ZoneType::name).containsExactly("SPA", "Gym", "Cafeteria");
        assertThat(membership.zoneTypes()).extracting(ZoneType::dailyLimit).containsOnlyNulls();
        assertThat(membership.paymentPlans()).extracting(PaymentPlan::id).contains(41L, 42L, 43L, 44L);
    }
}
