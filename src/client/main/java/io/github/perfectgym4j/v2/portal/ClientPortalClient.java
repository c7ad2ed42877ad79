package io.github.perfectgym4j.v2.portal;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The commands that lead a member to the vendor's web pages. Authenticate the member first: an address with which somebody is signed in is
 * a key, used at once and never stored.
 *
 * <pre>{@code
 * @Inject @RestClient ClientPortalClient portal;
 *
 * String url = portal.generateLogInUrl(GenerateLogInUrl.of(40).withAfterLoginState(AfterLoginState.COURSES)).url();
 * // send the member's browser there
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface ClientPortalClient extends ApiInterface {

    /**
     * Makes an address that signs a member in. It is short-lived and works once; afterwards it shows the sign-in page (contract: {@code
     * POST ClientPortal/GenerateLogInUrl}).
     *
     * @param request who, and which page comes then
     * @return the address
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link PortalError}
     */
    @POST
    @Path("ClientPortal/GenerateLogInUrl")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(PortalError.class)
    PortalUrl generateLogInUrl(GenerateLogInUrl request);

    /**
     * Makes an address at which a member sees the timetable (contract: {@code POST ClientPortal/ClassesUrl}).
     *
     * @param request who
     * @return the address
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ClassesUrlError}
     */
    @POST
    @Path("ClientPortal/ClassesUrl")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(ClassesUrlError.class)
    PortalUrl classesUrl(GetClassesUrl request);

    /**
     * Makes an address at which a member freezes a contract (contract: {@code POST ClientPortal/ContractFreezeLink}).
     *
     * @param request which contract
     * @return the address
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link PortalError}
     */
    @POST
    @Path("ClientPortal/ContractFreezeLink")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(PortalError.class)
    PortalUrl contractFreezeLink(GetContractFreezeLink request);

    /**
     * Makes an address at which a member signs a contract (contract: {@code POST ClientPortal/CreateContractLink}).
     *
     * @param request who
     * @return the address
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link PortalError}
     */
    @POST
    @Path("ClientPortal/CreateContractLink")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(PortalError.class)
    PortalUrl createContractLink(GetCreateContractLink request);

    /**
     * Makes an address at which a person becomes a member (contract: {@code POST ClientPortal/MemberRegistrationUrl}).
     *
     * @param request where and for what
     * @return the address
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link PortalError}
     */
    @POST
    @Path("ClientPortal/MemberRegistrationUrl")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(PortalError.class)
    PortalUrl memberRegistrationUrl(GetMemberRegistrationUrl request);

    /**
     * Makes an address at which a member pays (contract: {@code POST ClientPortal/GeneratePaymentLink}).
     *
     * @param payment who pays what, and where the member goes afterwards
     * @return the address, and the key of the payment
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link GeneratePaymentLinkError}
     */
    @POST
    @Path("ClientPortal/GeneratePaymentLink")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(GeneratePaymentLinkError.class)
    PaymentLink generatePaymentLink(GeneratePaymentLink payment);

    /**
     * Tells how a payment went (contract: {@code GET ClientPortal/GetPaymentStatus}).
     *
     * @param processKey key of the payment
     * @return how it went
     */
    @GET
    @Path("ClientPortal/GetPaymentStatus")
    @Required("processKey")
    PaymentStatusResult paymentStatus(@QueryParam("processKey") UUID processKey);
}
