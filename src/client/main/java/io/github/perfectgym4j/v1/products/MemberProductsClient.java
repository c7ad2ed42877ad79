package io.github.perfectgym4j.v1.products;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.member.MemberTokenFilter;
import io.github.perfectgym4j.v1.payments.PaymentDetails;
import io.github.perfectgym4j.v1.wire.WireFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Products, acting for the club member of this request (user mode); see {@link io.github.perfectgym4j.v1.member.CurrentMember}.
 *
 * <pre>{@code
 * @Inject @RestClient MemberProductsClient products;
 *
 * PaymentDetails payment = products.buyOnline(BuyProductOnline.of(2, 1).withRedirectUrl("https://club.example/thanks"));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(MemberTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Products")
@Produces(MediaType.APPLICATION_JSON)
public interface MemberProductsClient extends ApiInterface {

    /**
     * Opens an online payment for a product and says where to send the payer (contract: {@code buyProductOnline}). Not to be repeated
     * blindly.
     *
     * @param purchase product and quantity
     * @return where to pay, and the key of the payment
     */
    @POST
    @Path("Product/BuyOnline")
    @Consumes(MediaType.APPLICATION_JSON)
    PaymentDetails buyOnline(BuyProductOnline purchase);
}
