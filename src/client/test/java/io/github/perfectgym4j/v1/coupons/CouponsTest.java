package io.github.perfectgym4j.v1.coupons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.v1.Samples;
import io.github.perfectgym4j.v1.WireTest;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CouponsTest extends WireTest {

    private static final LocalDateTime FROM = LocalDateTime.of(2016, 1, 26, 0, 0);
    private static final LocalDateTime TO = LocalDateTime.of(2017, 1, 26, 0, 0);

    private static AcquireCoupon.Builder john() {
        return AcquireCoupon.builder("john.fibo@perfectgym.pl", 1)
                .name("John", "Fibo")
                .phoneNumber("0048123456789")
                .personalId("88120834567")
                .coupon("Coupon", "Description")
                .valid(FROM, TO);
    }

    @Test
    void q05AndQ43ACouponIsAskedForByABodyAndAnsweredByANumber() {
        answer(sample("coupon"));
        assertThat(client(CouponsClient.class).acquire(john().build())).isEqualTo(34_327L);
        Sent sent = sent();
        assertThat(sent.call()).isEqualTo("POST Coupons/AcquireCoupon");
        assertThat(sent.query()).isEmpty();
        assertThat(sent.contentType()).isEqualTo("application/json");
        assertThat(Samples.json(sent.body()))
                .isEqualTo(
                        Samples.json("{'couponValidFrom':'2016-01-26T00:00:00','couponValidTo':'2017-01-26T00:00:00',"
                                + "'firstName':'John','lastName':'Fibo','email':'john.fibo@perfectgym.pl',"
                                + "'phoneNumber':'0048123456789','personalId':'88120834567','homeClubId':1,"
                                + "'couponName':'Coupon','couponDescription':'Description'}"));
    }

    @Test
    void q05TheNumberMayBeAText() {
        answer("{\"elements\":[\"34327\"]}");
        assertThat(client(CouponsClient.class).acquire(john().build())).isEqualTo(34_327L);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() ->
                        AcquireCoupon.builder("john.fibo@perfectgym.pl", 1).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("firstName");
        assertThatThrownBy(() -> john().phoneNumber(null).build()).hasMessage("phoneNumber");
        assertThatThrownBy(() -> john().valid(TO, FROM).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("couponValidTo must not be before couponValidFrom");
        assertThatThrownBy(() -> AcquireCoupon.builder(" ", 1)
                        .name("John", "Fibo")
                        .phoneNumber("1")
                        .personalId("1")
                        .coupon("a", "b")
                        .valid(FROM, TO)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("email must not be blank");
    }

    @Test
    void nothingPersonalIsPrinted() {
        assertThat(john().build()).hasToString("AcquireCoupon[***]");
    }
}
