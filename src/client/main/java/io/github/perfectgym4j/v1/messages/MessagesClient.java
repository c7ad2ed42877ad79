package io.github.perfectgym4j.v1.messages;

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
 * Messages that the club has written to members, acting for the club (employee mode).
 *
 * <pre>{@code
 * @Inject @RestClient MessagesClient messages;
 *
 * Stream<Message> all = Changes.since(0, timestamp -> messages.changedSince(40, timestamp));
 * MessageDetails shoes = messages.message(10252);
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(BearerTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Messages")
@Produces(MediaType.APPLICATION_JSON)
public interface MessagesClient extends ApiInterface {

    /**
     * One message with its text and attachments (contract: {@code getMessageDetails}).
     *
     * @param messageId key of the message
     * @return the message
     */
    @GET
    @Path("Message")
    MessageDetails message(@QueryParam("messageId") long messageId);

    /**
     * The messages to a member that have changed since a counter, deleted ones included (contract: {@code listUserMessages}).
     *
     * @param userId key of the member
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 messages, in the order of their counters
     */
    @GET
    @Path("Messages")
    List<Message> changedSince(@QueryParam("userId") long userId, @QueryParam("timestamp") long timestamp);
}
