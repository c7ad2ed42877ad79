package io.github.perfectgym4j.v1.memberships;

import static io.github.perfectgym4j.v1.Samples.element;
import static io.github.perfectgym4j.v1.Samples.list;
import static io.github.perfectgym4j.v1.Samples.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.perfectgym4j.v1.WireTest;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.common.PaymentPlan;
import io.github.perfectgym4j.v1.paging.Changes;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Memberships area: the contract's examples, its quirks, and what goes on the wire. */
class MembershipsTest extends WireTest {

    private MembershipsClient memberships;

    @BeforeEach
    void client() {
        memberships = client(MembershipsClient.class);
    }

    @Test
    void q02TheDocumentedMembershipInAMisspeltEnvelope() {
        answer(sample("membership"));
        MembershipDetails membership = memberships.membership(20);
        assertThat(sent().call()).isEqualTo("GET Memberships/Membership");
        assertThat(membership.id()).isEqualTo(20);
        assertThat(membership.timestamp()).isEqualTo(280599);
        assertThat(membership.name()).isEqualTo("High5 Full");
        assertThat(membership.isActive()).isTrue();
        assertThat(membership.startDate()).isEqualTo(LocalDateTime.of(2015, 1, 1, 0, 0));
        assertThat(membership.endDate()).isEqualTo(LocalDateTime.of(2016, 12, 31, 23, 59, 59));
        assertThat(membership.accessRules()).singleElement().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo(18);
            assertThat(rule.name()).isEqualTo("Access rule");
            assertThat(rule.description()).isNull();
            assertThat(rule.isDeleted()).as("q15: may be missing").isNull();
            assertThat(rule.allowedClubs()).extracting(Club::name).containsExactly("Fibo Cyberbotics", "Club Monaco");
        });
        assertThat(membership.paymentPlans())
                .extracting(PaymentPlan::name)
                .containsExactly("Open 3m", "Open 6m", "Open 12m", "Open 24m");
        assertThat(membership).isEqualTo(one(MembershipDetails.class, sample("membership-normalized")));
    }

    @Test
    void q02AndQ54TheDocumentedMembershipsByCounter() {
        answer(sample("memberships"));
        assertThat(Changes.since(0, memberships::changedSince))
                .extracting(Membership::id, Membership::timestamp, Membership::name, Membership::isActive)
                .containsExactly(
                        tuple(6L, 167179L, "Weekend", true),
                        tuple(2L, 167181L, "Lunch", true),
                        tuple(9L, 188113L, "Early Bird ", true),
                        tuple(1L, 349423L, "Open", true));
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Memberships/Memberships");
            assertThat(request.query()).containsExactly("timestamp=0");
        });
        assertThat(list(Membership.class, sample("memberships")))
                .isEqualTo(list(Membership.class, sample("memberships-normalized")));
    }

    @Test
    void q02TheDocumentedMembershipsOfAClub() {
        answer(sample("memberships-in-club"));
        assertThat(memberships.inClub(2, 1)).extracting(Membership::id).containsExactly(9L, 1L);
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Memberships/Memberships");
            assertThat(request.query()).containsExactlyInAnyOrder("clubId=2", "page=1");
        });
        assertThat(list(Membership.class, sample("memberships-in-club")))
                .isEqualTo(list(Membership.class, sample("memberships-in-club-normalized")));
    }

    @Test
    void q32VisitsADayUnderEitherNameAsNumberOrText() {
        assertThat(one(MembershipDetails.class, sample("membership")).zoneTypes())
                .extracting(ZoneType::dailyLimit)
                .containsOnlyNulls();
        assertThat(element(ZoneType.class, "'dailyLimiy':2").dailyLimit()).isEqualTo(2);
        assertThat(element(ZoneType.class, "'dailyLimit':'2'").dailyLimit()).isEqualTo(2);
    }

    @Test
    void q51AMembershipNeedsItsKey() {
        answer(sample("membership"));
        memberships.membership(20);
        assertThat(sent().query()).containsExactly("membershipId=20");
        assertThatThrownBy(() -> memberships.membership(-20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GET Memberships/Membership: membershipId must not be negative");
    }

    @Test
    void q72ZoneTypesInBothPlaces() {
        assertThat(one(MembershipDetails.class, sample("membership")).allowedZoneTypes())
                .isEmpty();
        assertThat(one(MembershipDetails.class, sample("membership")).zoneTypes())
                .extracting(ZoneType::name)
                .containsExactly("SPA", "Gym", "Cafeteria");
        assertThat(element(
                                MembershipDetails.class,
                                "'allowedZoneTypes':[{'id':1},{'id':2}],"
                                        + "'accessRules':[{'allowedZoneTypes':[{'id':2},{'id':4}]},{'id':9}]")
                        .zoneTypes())
                .extracting(ZoneType::id)
                .containsExactly(1L, 2L, 4L);
    }
}
