package io.github.perfectgym4j.v1.geo;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.BearerTokenFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.wire.WireFormat;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Countries and towns, acting for the club (employee mode).
 *
 * <pre>{@code
 * @Inject @RestClient GeoClient geo;
 *
 * Country poland = geo.countries("Pol", 1).get(0);
 * Stream<City> towns = Pages.of(page -> geo.cities(poland.id(), "Warsz", page));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(BearerTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Geo")
@Produces(MediaType.APPLICATION_JSON)
public interface GeoClient extends ApiInterface {

    /**
     * The towns of a country (contract: {@code listCities}).
     *
     * @param countryId key of the country
     * @param name part of the name; null for all towns
     * @param page page number, from 1; 100 towns a page. See {@link io.github.perfectgym4j.v1.paging.Pages}
     * @return at most 100 towns
     */
    @GET
    @Path("Cities")
    List<City> cities(
            @QueryParam("countryId") long countryId, @QueryParam("name") String name, @QueryParam("page") int page);

    /**
     * The countries of the world (contract: {@code listCountries}).
     *
     * @param name part of the name; null for all countries
     * @param page page number, from 1; 100 countries a page. See {@link io.github.perfectgym4j.v1.paging.Pages}
     * @return at most 100 countries
     */
    @GET
    @Path("Countries")
    List<Country> countries(@QueryParam("name") String name, @QueryParam("page") int page);
}
