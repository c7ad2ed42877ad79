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
 * The commands of payments: a payment page, a stored card, prepaid money. A payment has a process key, with which {@code
 * ClientPortalClient.paymentStatus} tells how it went.
 *
 * <pre>{@code
 * @Inject @RestClient PaymentsClient payments;
 *
 * PaymentItems items = PaymentItems.none().charge(901, new BigDecimal("99.00")).product(7, 2, new BigDecimal("20.00"));
 * RedirectPayment payment = payments.payWithRedirect(PayWithRedirect.of(40, 2, items, "https://club.example/paid"));
 * // send the member's browser to payment.url()
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface PaymentsClient extends ApiInterface {

    /**
     * Begins a payment on a page of the payment provider (contract: {@code POST CreditCards/PayWithRedirect}).
     *
     * @param payment what is paid, and where the member goes afterwards
     * @return the address of the page, and the key of the payment
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link PayWithRedirectError}
     */
    @POST
    @Path("CreditCards/PayWithRedirect")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(PayWithRedirectError.class)
    RedirectPayment payWithRedirect(PayWithRedirect payment);

    /**
     * Charges a card that the payment provider has on file (contract: {@code POST CreditCards/PayWithCreditCard}).
     *
     * @param payment what is paid, and with which card
     * @return the key of the payment
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link PaymentError}
     */
    @POST
    @Path("CreditCards/PayWithCreditCard")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(PaymentError.class)
    PaymentProcess payWithCreditCard(PayWithCreditCard payment);

    /**
     * Stores a card by the token that the payment provider gave out for it (contract: {@code POST CreditCards/SaveCreditCardWithToken}).
     *
     * @param card whose card, and what may be known of it
     * @return the card
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link SaveCreditCardError}
     */
    @POST
    @Path("CreditCards/SaveCreditCardWithToken")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(SaveCreditCardError.class)
    SaveCreditCardWithTokenResult saveCreditCardWithToken(SaveCreditCardWithToken card);

    /**
     * Begins the registration of a card on a page of the payment provider (contract: {@code POST
     * CreditCards/InitExternalCreditCardRegistration}).
     *
     * @param registration whose card, and where the member goes afterwards
     * @return the address of the page
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link InitCardRegistrationError}
     */
    @POST
    @Path("CreditCards/InitExternalCreditCardRegistration")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(InitCardRegistrationError.class)
    ExternalRegistrationPage initExternalCreditCardRegistration(InitExternalCreditCardRegistration registration);

    /**
     * Pays from the prepaid money of a member (contract: {@code POST Payments/PayWithPrepaidAccount}).
     *
     * @param payment what is paid
     * @return the key of the payment
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link PaymentError}
     */
    @POST
    @Path("Payments/PayWithPrepaidAccount")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(PaymentError.class)
    PaymentProcess payWithPrepaidAccount(PayWithPrepaidAccount payment);

    /**
     * Adds to the prepaid money of a member (contract: {@code POST Payments/PrepaidTopup}).
     *
     * @param topup whose, and how much
     * @return the money that the member has now
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link PrepaidTopupError}
     */
    @POST
    @Path("Payments/PrepaidTopup")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(PrepaidTopupError.class)
    PrepaidTopupResult prepaidTopup(PrepaidTopup topup);
}
