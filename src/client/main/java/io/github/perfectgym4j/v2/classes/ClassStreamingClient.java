package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Streaming of classes. */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface ClassStreamingClient extends ApiInterface {

    /**
     * Creates the address at which a member can watch a class (contract: {@code POST Classes/GetClassStreamingLink}).
     *
     * @param request who wants to watch, and what
     * @return the address, for this member only
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link StreamingLinkError}
     */
    @POST
    @Path("Classes/GetClassStreamingLink")
    @RefusedFor(StreamingLinkError.class)
    @Consumes(MediaType.APPLICATION_JSON)
    ClassStreamingLink streamingLink(GetClassStreamingLink request);
}
