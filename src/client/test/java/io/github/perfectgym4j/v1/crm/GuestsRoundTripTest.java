package io.github.perfectgym4j.v1.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.v1.common.Sex;
import io.github.perfectgym4j.v1.coupons.AcquireCoupon;
import io.github.perfectgym4j.v1.coupons.CouponsClient;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leads and coupons over a real HTTP exchange, with the vendor's oddities off and on. */
class GuestsRoundTripTest extends SandboxTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLead(boolean quirks) {
        switches().quirks(quirks);
        CrmClient crm = gym().client(CrmClient.class);
        List<LeadSource> sources = crm.leadSources();
        assertThat(sources).extracting(LeadSource::name).contains("WalkIn");
        assertThat(crm.addLead(AddLead.builder()
                        .name("John", "Fibo")
                        .sex(Sex.MALE)
                        .email("john.fibo@example.com")
                        .phone("0048123456789")
                        .birthDate(LocalDate.of(1978, 6, 1))
                        .rating(2)
                        .clubId(2)
                        .sourceId(sources.get(0).id())
                        .agreements(crm.leadAgreements().stream()
                                .map(text -> new Agreement(text.id(), true))
                                .toList())
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q05ACoupon(boolean quirks) {
        switches().quirks(quirks);
        AcquireCoupon coupon = AcquireCoupon.builder("john.fibo@perfectgym.pl", 1)
                .name("John", "Fibo")
                .phoneNumber("0048123456789")
                .personalId("88120834567")
                .coupon("Coupon", "Description")
                .valid(LocalDateTime.of(2016, 1, 26, 0, 0), LocalDateTime.of(2017, 1, 26, 0, 0))
                .build();
        CouponsClient coupons = gym().client(CouponsClient.class);
        assertThat(coupons.acquire(coupon)).isEqualTo(34_327L);
        assertThat(coupons.acquire(coupon)).isNotEqualTo(34_327L);
    }
}
