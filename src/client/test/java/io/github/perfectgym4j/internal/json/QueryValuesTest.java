package io.github.perfectgym4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.v1.common.SalesChannel;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Query parameters that would otherwise be sent by their toString(). */
class QueryValuesTest {

    private static final Annotation[] NONE = {};

    @Test
    void aValueOutOfAListIsSentAsItsText() {
        ParamConverter<SalesChannel> converter =
                new QueryValues().getConverter(SalesChannel.class, SalesChannel.class, NONE);
        assertThat(converter.toString(SalesChannel.KIOSK)).isEqualTo("KIOSK");
        assertThat(converter.toString(new SalesChannel("Moon"))).isEqualTo("Moon");
        assertThat(new QueryValues().getConverter(String.class, String.class, NONE))
                .isNull();
        assertThatThrownBy(() -> converter.fromString("KIOSK")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aMomentIsSentWithItsSeconds() {
        ParamConverter<LocalDateTime> converter =
                new QueryValues().getConverter(LocalDateTime.class, LocalDateTime.class, NONE);
        assertThat(converter.toString(LocalDateTime.of(2026, 11, 21, 6, 0))).isEqualTo("2026-11-21T06:00:00");
    }

    @Test
    void aNumberIsSentDigitByDigit() {
        ParamConverter<BigDecimal> converter = new QueryValues().getConverter(BigDecimal.class, BigDecimal.class, NONE);
        assertThat(converter.toString(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(converter.toString(new BigDecimal("12.50"))).isEqualTo("12.50");
        assertThat(converter.toString(new BigDecimal("1E-8"))).isEqualTo("0.00000001");
        assertThat(new QueryValues().getConverter(Long.class, Long.class, NONE)).isNull();
    }
}
