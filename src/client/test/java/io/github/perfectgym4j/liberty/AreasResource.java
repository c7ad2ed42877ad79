package io.github.perfectgym4j.liberty;

import io.github.perfectgym4j.v1.clubs.ClubsClient;
import io.github.perfectgym4j.v1.contracts.ContractsClient;
import io.github.perfectgym4j.v1.crm.CrmClient;
import io.github.perfectgym4j.v1.geo.GeoClient;
import io.github.perfectgym4j.v1.instructors.InstructorsClient;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Calls five areas of the API. */
@Path("/areas")
public class AreasResource {

    @Inject
    @RestClient
    ClubsClient clubs;

    @Inject
    @RestClient
    ContractsClient contracts;

    @Inject
    @RestClient
    CrmClient crm;

    @Inject
    @RestClient
    GeoClient geo;

    @Inject
    @RestClient
    InstructorsClient instructors;

    /** One after the other. */
    @GET
    public String inTurn() {
        int found = clubs.changedSince(0).size()
                + contracts.changedSince(0).size()
                + crm.leadSources().size()
                + geo.countries(null, 1).size()
                + instructors.changedSince(0).size();
        return found + " found";
    }

    /** One of them after another has been closed. */
    @GET
    @Path("/closed")
    public String withOneClosed() {
        clubs.close();
        return geo.countries(null, 1).size() + " found";
    }

    /** One by an interface that nobody injected. */
    @GET
    @Path("/by-hand")
    public String byHand() {
        try (GeoClient own = RestClientBuilder.newBuilder()
                .baseUri(ConfigProvider.getConfig().getValue("perfectgym.url", URI.class))
                .build(GeoClient.class)) {
            return own.countries(null, 1).size() + " found";
        }
    }

    /** Two of them by many threads at the same time. */
    @GET
    @Path("/{threads}")
    public String together(@PathParam("threads") int threads) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                boolean even = i % 2 == 0;
                calls.add(executor.submit(() -> even
                        ? clubs.changedSince(0).size()
                        : geo.countries(null, 1).size()));
            }
            int found = 0;
            for (Future<Integer> call : calls) {
                found += call.get();
            }
            return found + " found";
        } finally {
            executor.shutdownNow();
        }
    }
}
