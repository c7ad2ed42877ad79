package io.github.perfectgym4j.v1.documents;

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
 * Files that the club keeps for members, acting for the club (employee mode).
 *
 * <pre>{@code
 * @Inject @RestClient DocumentsClient documents;
 * @Inject PerfectGymFiles files;
 *
 * for (Document document : documents.changedSince(40, 0)) {
 *     try (OpenFile file = files.open(document.url())) {
 *         Files.copy(file.content(), directory.resolve(document.id() + document.extension()));
 *     }
 * }
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(BearerTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Documents")
@Produces(MediaType.APPLICATION_JSON)
public interface DocumentsClient extends ApiInterface {

    /**
     * The documents of a member that have changed since a counter, deleted ones included (contract: {@code listUserDocuments}).
     *
     * @param userId key of the member
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 documents, in the order of their counters
     */
    @GET
    @Path("Documents")
    List<Document> changedSince(@QueryParam("userId") long userId, @QueryParam("timestamp") long timestamp);
}
