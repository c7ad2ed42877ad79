package io.github.perfectgym4j.sandbox.v1.view;

import io.github.perfectgym4j.sandbox.company.payments.OnlinePayment;
import io.github.perfectgym4j.sandbox.company.payments.Receipt;
import io.github.perfectgym4j.sandbox.control.PaymentPage;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.wire.Oddities;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;

/** Payments as JSON: the contract's types PaymentDetails and PrepaidDetails. */
public final class PaymentView {

    private PaymentView() {}

    /**
     * Shows an open payment.
     *
     * @param uri address of the request
     * @param payment payment
     * @return contract type PaymentDetails, with the address of the page on this server
     */
    public static JsonObject details(UriInfo uri, OnlinePayment payment) {
        return new Row()
                .put("paymentUrl", PaymentPage.address(uri, payment))
                .put("paymentId", payment.key())
                .build();
    }

    /**
     * Shows the result of a change to a prepaid account, or of a purchase.
     *
     * @param receipt receipt
     * @return contract type PrepaidDetails
     */
    public static JsonObject receipt(Receipt receipt) {
        return new Row()
                .put("operationType", receipt.operationType())
                .put("paymentKey", receipt.paymentKey())
                .put("billNumber", receipt.billNumber())
                .put("customerBalance", receipt.balance())
                .put("operationDate", receipt.date())
                .build();
    }

    /**
     * Reads where a payer goes afterwards.
     *
     * @param parameters parameters
     * @return address, whole and of the web; null if missing or refused
     */
    public static String redirectUrl(Parameters parameters) {
        return parameters.optional("redirectUrl", text -> {
            URI uri = URI.create(text);
            boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (!isWeb || uri.getHost() == null) {
                throw new IllegalArgumentException();
            }
            return text;
        });
    }

    /** @return how the vendor's samples of these types differ */
    public static List<Oddities> oddities() {
        return List.of(
                new Oddities("PrepaidDetails").missing("paymentKey").text("billNumber", "customerBalance"),
                new Oddities("PrepaidBonus").text("amount", "bonusAmount", "totalAmount"),
                new Oddities("PaymentStatus").blank("errorMessage"),
                new Oddities("ManualPaymentStatus").blank("errorMessage"),
                new Oddities("PendingContractFee").missing("feeType", "fee").blank("name"));
    }
}
