package io.github.perfectgym4j.sandbox.v1.geo;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.geo.City;
import io.github.perfectgym4j.sandbox.company.geo.Country;
import io.github.perfectgym4j.sandbox.company.geo.Geo;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Paging;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;

/** Area Geo: one method for each of the contract's 2 operations. */
@Path("Api/Geo")
public class GeoResource {

    private final Supplier<Company> company;
    private final Answers answers;

    /**
     * Sets up the area.
     *
     * @param company the company's data
     * @param answers writes envelopes
     */
    public GeoResource(Supplier<Company> company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /** Countries, perhaps with a part of their name, by page. Employee mode. */
    @GET
    @Path("Countries")
    @Modes(Mode.EMPLOYEE)
    public Response listCountries(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        String part = parameters.optionalText("name");
        int page = parameters.page();
        parameters.check();
        List<Country> found = Paging.page(company.get().geo().countries(part), page);
        return answers.elements("Country", found.stream().map(GeoResource::row).toList());
    }

    /** Cities of one country, perhaps with a part of their name, by page. Employee mode. */
    @GET
    @Path("Cities")
    @Modes(Mode.EMPLOYEE)
    public Response listCities(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        long countryId = parameters.requiredLong("countryId");
        String part = parameters.optionalText("name");
        int page = parameters.page();
        parameters.check();
        Geo geo = company.get().geo();
        geo.country(countryId).orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Subject.COUNTRY));
        List<City> found = Paging.page(geo.cities(countryId, part), page);
        return answers.elements("City", found.stream().map(GeoResource::row).toList());
    }

    private static JsonObject row(Country country) {
        return new Row()
                .put("id", country.id())
                .put("symbol", country.symbol())
                .put("name", country.name())
                .put("nativeName", country.nativeName())
                .build();
    }

    private static JsonObject row(City city) {
        return new Row()
                .put("id", city.id())
                .put("name", city.name())
                .put("country", row(city.country()))
                .build();
    }
}
