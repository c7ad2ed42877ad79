package io.github.perfectgym4j.v1.geo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.v1.paging.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All Geo operations over a real HTTP exchange, with the vendor's oddities off and on. */
class GeoRoundTripTest extends SandboxTest {

    private GeoClient geo;

    @BeforeEach
    void client() {
        geo = gym().client(GeoClient.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void countriesAndTheirTowns(boolean quirks) {
        switches().quirks(quirks);
        assertThat(Pages.of(page -> geo.countries(null, page)))
                .hasSizeGreaterThan(200)
                .doesNotHaveDuplicates();
        Country poland = geo.countries("Pola", 1).get(0);
        assertThat(poland).isEqualTo(new Country(187L, "PL", "Poland", "Polska"));
        assertThat(geo.cities(poland.id(), "Warsz", 1))
                .extracting(City::name)
                .containsExactly("Bukowno Warszawa", "Warszawa");
        assertThat(geo.cities(poland.id(), "łódź", 1)).extracting(City::country).containsExactly(poland);
        Country germany = geo.countries("Germany", 1).get(0);
        assertThat(Pages.of(page -> geo.cities(germany.id(), null, page))).hasSizeGreaterThan(100);
    }
}
