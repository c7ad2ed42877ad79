package io.github.perfectgym4j.v2.payments;

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
 * The commands of payment sources, from which contracts are paid. Cards are added by {@link PaymentsClient}.
 *
 * <pre>{@code
 * @Inject @RestClient PaymentSourcesClient sources;
 *
 * long id = sources.addDirectDebitPaymentMethod(AddDirectDebit.builder(40, iban).ownerName(name).build()).paymentSourceId();
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface PaymentSourcesClient extends ApiInterface {

    /**
     * Adds a bank account from which a member pays (contract: {@code POST MemberPaymentSource/AddDirectDebitPaymentMethod}).
     *
     * @param account whose account, and its number
     * @return the payment source
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AddDirectDebitError}
     */
    @POST
    @Path("MemberPaymentSource/AddDirectDebitPaymentMethod")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(AddDirectDebitError.class)
    AddDirectDebitResult addDirectDebitPaymentMethod(AddDirectDebit account);

    /**
     * Deletes a payment source that no contract is paid from (contract: {@code POST MemberPaymentSource/Delete}).
     *
     * @param source which payment source
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link DeletePaymentSourceError}
     */
    @POST
    @Path("MemberPaymentSource/Delete")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(DeletePaymentSourceError.class)
    void delete(DeletePaymentSource source);
}
