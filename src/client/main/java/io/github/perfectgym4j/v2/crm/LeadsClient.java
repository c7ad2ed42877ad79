package io.github.perfectgym4j.v2.crm;

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

/**
 * The commands of leads, who may become members, and of events with them.
 *
 * <pre>{@code
 * @Inject @RestClient LeadsClient leads;
 *
 * Long leadId = leads.addLead(AddLead.builder(clubId).firstName("Anna").email("anna@example.com").build()).leadId();
 * leads.convertLeadToGuestMember(ConvertLead.of(leadId));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface LeadsClient extends ApiInterface {

    /**
     * Adds a lead. Somebody with the same e-mail address or telephone number is refused (contract: {@code POST Crm2/AddLead}).
     *
     * @param lead the person
     * @return the key of the lead
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AddLeadError}
     */
    @POST
    @Path("Crm2/AddLead")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(AddLeadError.class)
    AddLeadResult addLead(AddLead lead);

    /**
     * Makes a guest of a lead (contract: {@code POST Crm2/ConvertLeadToGuestMember}).
     *
     * @param lead which lead, and what has changed
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ConvertLeadError}
     */
    @POST
    @Path("Crm2/ConvertLeadToGuestMember")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(ConvertLeadError.class)
    void convertLeadToGuestMember(ConvertLead lead);

    /**
     * Creates an event with a lead, such as a meeting: one that is planned, or one that has been (contract: {@code POST Crm2/CreateEvent}).
     *
     * @param event the event
     * @return the key of the event
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link CreateEventError}
     */
    @POST
    @Path("Crm2/CreateEvent")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(CreateEventError.class)
    CreateEventResult createEvent(CreateEvent event);
}
