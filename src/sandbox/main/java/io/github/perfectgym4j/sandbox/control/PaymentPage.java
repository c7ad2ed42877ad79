package io.github.perfectgym4j.sandbox.control;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayment;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayments;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The page on which payers pay, with two buttons. A program posts the form itself, {@code outcome=paid} or {@code outcome=given-up}. No
 * part of the API; the key of a payment permits to end it.
 */
@Path("payment/{paymentId}")
public class PaymentPage {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Payment</title></head>
            <body>
            <h1>Payment of %s</h1>
            <p>State: <span id="status">%s</span></p>
            <form method="post">
            <button name="outcome" value="paid">Pay</button>
            <button name="outcome" value="given-up">Give up</button>
            </form>
            </body>
            </html>
            """;

    private final Supplier<Company> company;

    /** @param company whose members pay */
    public PaymentPage(Supplier<Company> company) {
        this.company = company;
    }

    /**
     * Tells where the page of a payment is.
     *
     * @param uri address of a request to this server
     * @param payment payment
     * @return address of its page
     */
    public static URI address(UriInfo uri, OnlinePayment payment) {
        return uri.getBaseUriBuilder().path("payment").path(payment.key()).build();
    }

    /**
     * Shows a payment.
     *
     * @param paymentId key
     * @return the page
     */
    @GET
    public Response show(@PathParam("paymentId") String paymentId) {
        return answer(company.get().payments().online().find(paymentId));
    }

    /**
     * Ends a payment.
     *
     * @param paymentId key
     * @param outcome {@code paid}, or anything else for a payment given up
     * @return the way to the address given when the payment was opened, with {@code paymentId}, or {@code processKey} if version 2 opened it,
     *     in its query; without an address, the page
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response finish(@PathParam("paymentId") String paymentId, @FormParam("outcome") String outcome) {
        Optional<OnlinePayment> finished = company.get().payments().online().finish(paymentId, "paid".equals(outcome));
        return finished.filter(payment -> payment.redirectUrl() != null)
                .map(payment -> Response.seeOther(wayBack(payment)).build())
                .orElseGet(() -> answer(finished));
    }

    private static URI wayBack(OnlinePayment payment) {
        UriBuilder address = UriBuilder.fromUri(payment.redirectUrl());
        return (payment.isProcess()
                        ? address.queryParam(
                                "processKey", OnlinePayments.processOf(payment).orElseThrow())
                        : address.queryParam("paymentId", payment.key()))
                .build();
    }

    private static Response answer(Optional<OnlinePayment> found) {
        return found.map(
                        payment -> Response.ok(PAGE.formatted(payment.amount().toPlainString(), payment.status()), HTML)
                                .build())
                .orElseGet(() -> Response.status(404)
                        .type(MediaType.TEXT_PLAIN)
                        .entity("There is no such payment.")
                        .build());
    }
}
