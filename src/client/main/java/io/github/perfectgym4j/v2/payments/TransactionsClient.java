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
 * The commands that book something on a contract: a charge, a payment, a refund. They record what happened elsewhere; nobody is charged by
 * them.
 *
 * <pre>{@code
 * @Inject @RestClient TransactionsClient transactions;
 *
 * transactions.addContractPayment(AddContractPayment.of(1, 2, PaymentType.CASH, 40, 500, gross, "March", ChargeType.MEMBERSHIP, paidAt)
 *         .withContractTransactionIdToBeSettled(901));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface TransactionsClient extends ApiInterface {

    /**
     * Charges a contract (contract: {@code POST Transactions/AddContractCharge}).
     *
     * @param charge what is charged
     * @return the charge
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link TransactionError}
     */
    @POST
    @Path("Transactions/AddContractCharge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(TransactionError.class)
    TransactionResult addContractCharge(AddContractCharge charge);

    /**
     * Enters a payment for a contract (contract: {@code POST Transactions/AddContractPayment}).
     *
     * @param payment what was paid
     * @return the payment
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link TransactionError}
     */
    @POST
    @Path("Transactions/AddContractPayment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(TransactionError.class)
    TransactionResult addContractPayment(AddContractPayment payment);

    /**
     * Enters money that was paid back for a contract (contract: {@code POST Transactions/AddPaymentRefund}).
     *
     * @param refund what was paid back
     * @return the refund
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link TransactionError}
     */
    @POST
    @Path("Transactions/AddPaymentRefund")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(TransactionError.class)
    TransactionResult addPaymentRefund(AddPaymentRefund refund);
}
