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
 * The commands of leads in the old customer management. Clubs that have the new one use {@link LeadsClient}.
 *
 * <pre>{@code
 * @Inject @RestClient LegacyCrmClient crm;
 *
 * Long leadId = crm.addLead(AddLegacyLead.builder(clubId).firstName("Anna").email("anna@example.com").build()).leadId();
 * Long memberId = crm.convertLeadToGuest(new ConvertLegacyLead(leadId)).memberId();
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface LegacyCrmClient extends ApiInterface {

    /**
     * Adds a lead (contract: {@code POST Crm/AddLead}).
     *
     * @param lead the person
     * @return the key of the lead
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AddLegacyLeadError}
     */
    @POST
    @Path("Crm/AddLead")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(AddLegacyLeadError.class)
    AddLegacyLeadResult addLead(AddLegacyLead lead);

    /**
     * Makes a guest of a lead (contract: {@code POST Crm/ConvertLeadToGuest}).
     *
     * @param lead which lead
     * @return the key of the guest
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ConvertLegacyLeadError}
     */
    @POST
    @Path("Crm/ConvertLeadToGuest")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(ConvertLegacyLeadError.class)
    ConvertLegacyLeadResult convertLeadToGuest(ConvertLegacyLead lead);
}
