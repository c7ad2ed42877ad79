package io.github.perfectgym4j.v1.crm;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.BearerTokenFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.users.AgreementType;
import io.github.perfectgym4j.v1.wire.WireFormat;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * People who may become members, acting for the club (employee mode).
 *
 * <pre>{@code
 * @Inject @RestClient CrmClient crm;
 *
 * crm.addLead(AddLead.builder()
 *         .name("John", "Fibo")
 *         .email("john.fibo@example.com")
 *         .clubId(10)
 *         .sourceId(crm.leadSources().get(0).id())
 *         .build());
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(BearerTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Crm")
@Produces(MediaType.APPLICATION_JSON)
public interface CrmClient extends ApiInterface {

    /**
     * Adds a lead, a person who may become a member (contract: {@code addLead}). The required values are a setting of the tenant.
     *
     * @param lead what is known of the person
     * @return what the server answers, which is not documented
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for a property that the tenant requires, for example; see {@link
     * io.github.perfectgym4j.v1.common.GeneralError}
     */
    @POST
    @Path("Lead")
    @Consumes(MediaType.APPLICATION_JSON)
    List<JsonValue> addLead(AddLead lead);

    /**
     * Where leads come from, for {@link AddLead.Builder#sourceId} (contract: {@code listLeadSources}).
     *
     * @return the sources
     */
    @GET
    @Path("Lead/Sources")
    List<LeadSource> leadSources();

    /**
     * The texts that leads are asked to agree to, for {@link Agreement} (contract: {@code listLeadAgreements}).
     *
     * @return the texts
     */
    @GET
    @Path("Lead/Agreements")
    List<AgreementType> leadAgreements();
}
