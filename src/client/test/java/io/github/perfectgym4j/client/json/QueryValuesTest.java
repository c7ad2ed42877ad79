package io.github.perfectgym4j.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.v1.common.SalesChannel;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Query parameters that would otherwise be sent by their toString(). */
class QueryValuesTest {

    private static final Annotation[] NONE = {};

    @Test
    void aValueOutOfAListIsSentAsItsText() {
        ParamConverter<SalesChannel> converter =
                new TextValues().getConverter(SalesChannel.class, SalesChannel.class, NONE);
        assertThat(converter.toString(SalesChannel.KIOSK)).isEqualTo("KIOSK");
        assertThat(converter.toString(new SalesChannel("Moon"))).isEqualTo("Moon");
        assertThat(new TextValues().getConverter(String.class, String.class, NONE))
                .isNull();
        assertThatThrownBy(() -> converter.fromString("KIOSK")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aNumberIsSentDigitByDigit() {
        ParamConverter<BigDecimal> converter =
                new PlainNumbers().getConverter(BigDecimal.class, BigDecimal.class, NONE);
        assertThat(converter.toString(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(converter.toString(new BigDecimal("12.50"))).isEqualTo("12.50");
        assertThat(converter.toString(new BigDecimal("1E-8"))).isEqualTo("0.00000001");
        assertThat(converter.fromString("12.50")).isEqualTo(new BigDecimal("12.50"));
        assertThat(new PlainNumbers().getConverter(Long.class, Long.class, NONE))
                .isNull();
    }
}
