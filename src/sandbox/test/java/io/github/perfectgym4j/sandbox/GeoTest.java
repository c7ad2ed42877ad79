package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoTest extends SandboxTest {

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    @Test
    void findsCountriesByPartOfTheName() {
        List<JsonObject> found = Api.elements(employee.get("Geo/Countries?name=poLAND"));
        assertThat(found).hasToString("[{\"id\":187,\"symbol\":\"PL\",\"name\":\"Poland\",\"nativeName\":\"Polska\"}]");
    }

    @Test
    void pagesCountries() {
        assertThat(Api.elements(employee.get("Geo/Countries"))).hasSize(100);
        assertThat(Api.elements(employee.get("Geo/Countries?page=2"))).hasSize(100);
        List<JsonObject> last = Api.elements(employee.get("Geo/Countries?page=3"));
        assertThat(last).hasSizeBetween(1, 99);
        assertThat(last).extracting(row -> row.getString("name")).contains("Zimbabwe");
    }

    @Test
    void findsCitiesOfACountry() {
        assertThat(Api.elements(employee.get("Geo/Cities?countryId=187&name=Warszawa")))
                .hasToString("[{\"id\":1695965,\"name\":\"Bukowno Warszawa\",\"country\":{\"id\":187,\"symbol\":\"PL\","
                        + "\"name\":\"Poland\",\"nativeName\":\"Polska\"}}, {\"id\":1722157,\"name\":\"Warszawa\","
                        + "\"country\":{\"id\":187,\"symbol\":\"PL\",\"name\":\"Poland\",\"nativeName\":\"Polska\"}}]");
        long germany = Api.element(employee.get("Geo/Countries?name=Germany")).getInt("id");
        assertThat(Api.elements(employee.get("Geo/Cities?countryId=" + germany)))
                .hasSize(100);
        assertThat(Api.elements(employee.get("Geo/Cities?page=2&countryId=" + germany)))
                .hasSize(34);
    }

    @ParameterizedTest
    @CsvSource({
        "Geo/Cities, InvalidPropertyValue/countryId",
        "Geo/Cities?countryId=x, InvalidPropertyValue/countryId",
        "Geo/Cities?countryId=4711, InvalidPropertyId/countryId",
        "Geo/Countries?page=0, InvalidPropertyValue/page"
    })
    void refusesWrongParameters(String path, String refusal) {
        assertThat(Api.refusals(employee.get(path))).containsExactly(refusal);
    }

    @ParameterizedTest
    @CsvSource({"Geo/Cities?countryId=187", "Geo/Countries"})
    void isForEmployees(String path) {
        assertThat(Api.anna(sandbox).get(path).statusCode()).isEqualTo(403);
    }
}
