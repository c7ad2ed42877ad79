package io.github.perfectgym4j.v1.payments;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.ChangesSomething;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.BearerTokenFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.wire.WireFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * What members owe and pay, acting for the club (employee mode). Calls that move money are never to be repeated blindly: after a time-out
 * ask for the status or the fees first.
 *
 * <pre>{@code
 * @Inject @RestClient PaymentsClient payments;
 *
 * List<PendingContractFee> due = payments.pendingContractFees(236);
 * PaymentStatus paid = payments.payWithCreditCard(PayWithCreditCard.settling(236, due));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(BearerTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Payments")
@Produces(MediaType.APPLICATION_JSON)
public interface PaymentsClient extends ApiInterface {

    /**
     * Opens an online payment for a member and says where to send the payer. Once paid, the money settles the oldest fees first. A GET on
     * the wire that changes something: not to be prefetched, cached or repeated (contract: {@code startOnlinePayment}; quirk Q41).
     *
     * @param userId key of the member
     * @param amountInHundredths the amount in hundredths of the currency unit: 1250 stands for 12.50 (quirk Q48)
     * @param redirectUrl page to which the payer returns, with {@code paymentId} added to its query; null for the server's own
     * @return where to pay, and the key for {@link #paymentStatus}
     */
    @GET
    @ChangesSomething
    @Path("Pay")
    PaymentDetails startOnlinePayment(
            @QueryParam("userId") long userId,
            @QueryParam("amount") long amountInHundredths,
            @QueryParam("redirectUrl") String redirectUrl);

    /**
     * Puts money into a member's prepaid account, or takes some out (contract: {@code changePrepaidBalance}).
     *
     * @param change member and amount
     * @return the booking and the new balance
     */
    @POST
    @Path("Prepaid")
    @Consumes(MediaType.APPLICATION_JSON)
    PrepaidDetails changePrepaidBalance(ChangePrepaidBalance change);

    /**
     * The bonus that a payment into a prepaid account would earn; nothing is booked (contract: {@code calculatePrepaidBonus}).
     *
     * @param amount the payment, in the currency of the club (not in hundredths)
     * @param source how the payment would be made; null for any way
     * @return the bonus
     */
    @GET
    @Path("Prepaid/Bonus")
    @Required("amount")
    PrepaidBonus calculatePrepaidBonus(
            @QueryParam("amount") BigDecimal amount, @QueryParam("source") PrepaidBonusSource source);

    /**
     * Charges fees to the credit card that is on file for the member (contract: {@code payWithCreditCard}).
     *
     * @param payment member, fees and their sum
     * @return how the payment stands
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link CreditCardPaymentError}
     */
    @POST
    @Path("PayWithCreditCard")
    @Consumes(MediaType.APPLICATION_JSON)
    PaymentStatus payWithCreditCard(PayWithCreditCard payment);

    /**
     * Books money that was taken outside of the system (contract: {@code executeManualContractPayment}).
     *
     * @param userId key of the member
     * @param payment what was taken
     * @return how the booking stands
     */
    @POST
    @Path("ManualContractPayment")
    @Consumes(MediaType.APPLICATION_JSON)
    ManualPaymentStatus bookManualContractPayment(@QueryParam("userId") long userId, ManualContractPayment payment);

    /**
     * All fees that a member still has to pay, now or later, in one answer of any length (contract: {@code listPendingContractFees}; quirk
     * Q52).
     *
     * @param userId key of the member
     * @return the fees
     */
    @GET
    @Path("ContractFees")
    List<PendingContractFee> pendingContractFees(@QueryParam("userId") long userId);

    /**
     * How a payment stands that was started before (contract: {@code getPaymentStatus}).
     *
     * @param paymentId key of the payment; see {@link PaymentDetails#paymentId()}
     * @return its state
     */
    @GET
    @Path("PaymentStatus")
    @Required("paymentId")
    PaymentStatus paymentStatus(@QueryParam("paymentId") String paymentId);
}
