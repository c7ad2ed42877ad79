package io.github.perfectgym4j.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/class/101", "/?club=2&day=2026-11-16"})
    void leadsBackIntoTheApplication(String own) {
        assertThat(ReturnAddress.checked(own)).isEqualTo(own);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://example.com",
                "//example.com",
                "/\\example.com",
                "\\/example.com",
                "javascript:alert(1)",
                "class",
                "/a b",
                "/<a>",
                "/%zz",
                "/a\r\nLocation: x",
                "/\t/example.com"
            })
    void neverLeadsAnywhereElse(String foreign) {
        assertThat(ReturnAddress.checked(foreign)).isEqualTo("/");
    }
}
