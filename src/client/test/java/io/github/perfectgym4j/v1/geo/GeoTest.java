package io.github.perfectgym4j.v1.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.v1.WireTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Geo area: the contract's examples, and what goes on the wire. */
class GeoTest extends WireTest {

    private static final Country POLAND = new Country(187L, "PL", "Poland", "Polska");

    private GeoClient geo;

    @BeforeEach
    void client() {
        geo = client(GeoClient.class);
    }

    @Test
    void theDocumentedTowns() {
        answer(sample("cities"));
        assertThat(geo.cities(187, "Warsz & Łódź", 1))
                .containsExactly(
                        new City(1695965L, "Bukowno Warszawa", POLAND), new City(1722157L, "Warszawa", POLAND));
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Geo/Cities");
            assertThat(request.query()).containsExactlyInAnyOrder("countryId=187", "name=Warsz & Łódź", "page=1");
        });
    }

    @Test
    void theDocumentedCountry() {
        answer(sample("countries"));
        assertThat(geo.countries("Pol", 1)).containsExactly(POLAND);
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Geo/Countries");
            assertThat(request.query()).containsExactlyInAnyOrder("name=Pol", "page=1");
        });
    }

    @Test
    void withoutANameAllOfThem() {
        geo.countries(null, 2);
        assertThat(sent().query()).containsExactly("page=2");
        geo.cities(187, null, 1);
        assertThat(sent().query()).containsExactlyInAnyOrder("countryId=187", "page=1");
        assertThatThrownBy(() -> geo.countries(null, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
