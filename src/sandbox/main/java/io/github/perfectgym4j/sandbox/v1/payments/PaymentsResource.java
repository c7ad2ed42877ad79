package io.github.perfectgym4j.sandbox.v1.payments;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayment;
import io.github.perfectgym4j.sandbox.company.purses.Purses;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v1.view.OfferView;
import io.github.perfectgym4j.sandbox.v1.view.PaymentView;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Ids;
import io.github.perfectgym4j.sandbox.wire.OneOf;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import io.github.perfectgym4j.sandbox.wire.Sensible;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Area Payments: one method for each of the contract's 7 operations. */
@Path("Api/Payments")
public class PaymentsResource {

    private static final List<String> METHODS = List.of("Cash", "Card", "Online", "MoneyTransfer");
    private static final List<String> SOURCES = List.of("MembershipPortal", "Internet", "Web", "Api");
    private static final List<String> TRANSACTIONS =
            List.of("Prorata", "AdminFee", "JoiningFee", "Membership", "Prepaid", "Manual");

    private final Supplier<Company> company;
    private final Answers answers;

    /**
     * Sets up the area.
     *
     * @param company the company's data
     * @param answers writes envelopes
     */
    public PaymentsResource(Supplier<Company> company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /** What a member has to pay, all at once (Q52); names and amounts under both of their names (Q29), debts negative (Q79). Employee mode. */
    @GET
    @Path("ContractFees")
    @Modes(Mode.EMPLOYEE)
    public Response listPendingContractFees(@Context UriInfo uri) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long memberId = parameters.requiredLong("userId");
        parameters.check();
        now.members().require(memberId, Subject.MEMBER);
        return answers.elements(
                "PendingContractFee",
                now.contracts().fees().pending(memberId).stream()
                        .map(PaymentsResource::row)
                        .toList());
    }

    private static BigDecimal hundredths(String text) {
        return Sensible.positiveMoney(
                BigDecimal.valueOf(Long.parseLong(text), 2).toPlainString());
    }

    private static JsonObject row(Fee fee) {
        JsonObject open = OfferView.fee(fee.open().negate());
        return new Row()
                .put("id", fee.id())
                .put("timestamp", fee.timestamp())
                .put("isDeleted", fee.isDeleted())
                .put("name", null)
                .put("description", fee.description())
                .put("feeType", fee.type().wireName())
                .put("paymentType", fee.type().wireName())
                .put("fee", open)
                .put("amount", open)
                .put("dueDate", fee.due())
                .build();
    }

    /** Opens a payment; the amount in hundredths (Q48). Changes something although it is a GET (Q41). Employee mode. */
    @GET
    @Path("Pay")
    @Modes(Mode.EMPLOYEE)
    public Response startOnlinePayment(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        long memberId = parameters.requiredLong("userId");
        BigDecimal amount = parameters.required("amount", "InvalidPropertyValue", PaymentsResource::hundredths);
        String redirectUrl = PaymentView.redirectUrl(parameters);
        parameters.check();
        OnlinePayment payment = company.get().payments().open(memberId, amount, redirectUrl);
        return answers.element("PaymentDetails", PaymentView.details(uri, payment));
    }

    /** The state of a payment. Employee mode. */
    @GET
    @Path("PaymentStatus")
    @Modes(Mode.EMPLOYEE)
    public Response getPaymentStatus(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        String paymentId = parameters.requiredText("paymentId");
        parameters.check();
        OnlinePayment payment = company.get()
                .payments()
                .online()
                .find(paymentId)
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Subject.PAYMENT));
        return answers.element("PaymentStatus", status(payment.status()).build());
    }

    private static Row status(OnlinePayment.Status status) {
        return new Row()
                .put("status", status)
                .put("errorMessage", status == OnlinePayment.Status.Error ? "The payment was given up." : null);
    }

    /** Adds money to a prepaid account or takes some out; amounts in whole units. Employee mode. */
    @POST
    @Path("Prepaid")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response changePrepaidBalance(@Context UriInfo uri, String body) {
        Parameters parameters = new Parameters(uri, body);
        long memberId = parameters.requiredLong("userId");
        BigDecimal amount = parameters.required("totalAmount", "InvalidPropertyValue", Sensible::money);
        Long clubId = parameters.optional("clubId", PaymentsResource::club);
        parameters.optional("paymentMethod", OneOf.of(METHODS));
        parameters.optional("prepaidSource", atMost(36));
        parameters.optional("operationDescription", atMost(195));
        parameters.check();
        return answers.element(
                "PrepaidDetails", PaymentView.receipt(company.get().payments().prepaid(memberId, amount, clubId)));
    }

    /** The table types it as a decimal (Q57). */
    private static Long club(String text) {
        return Long.valueOf(text.replaceFirst("\\.0+$", ""));
    }

    private static Function<String, String> atMost(int length) {
        return text -> {
            if (text.length() > length) {
                throw new IllegalArgumentException();
            }
            return text;
        };
    }

    /** The bonus that an amount would earn; nothing is booked. Employee mode. */
    @GET
    @Path("Prepaid/Bonus")
    @Modes(Mode.EMPLOYEE)
    public Response calculatePrepaidBonus(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        BigDecimal amount = parameters.required("amount", "InvalidPropertyValue", Sensible::positiveMoney);
        parameters.optional("source", OneOf.of(SOURCES));
        parameters.check();
        BigDecimal bonus = Purses.bonus(amount);
        return answers.element(
                "PrepaidBonus",
                new Row()
                        .put("amount", amount)
                        .put("bonusAmount", bonus)
                        .put("totalAmount", amount.add(bonus))
                        .build());
    }

    /** Pays fees by the stored card; the total is positive (Q79). Employee mode. */
    @POST
    @Path("PayWithCreditCard")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response payWithCreditCard(@Context UriInfo uri, String body) {
        Parameters parameters = new Parameters(uri, body);
        long memberId = parameters.requiredLong("userId", "InvalidUser");
        List<Long> feeIds = parameters.required("feeIds", "InvalidPropertyValue", Ids::parse);
        BigDecimal total = parameters.required("totalAmount", "InvalidTotalAmount", Sensible::positiveMoney);
        parameters.check();
        company.get().payments().byCard(memberId, feeIds, total);
        return answers.element(
                "PaymentStatus", status(OnlinePayment.Status.Success).build());
    }

    /** Books a payment taken elsewhere; the member in the query string, or in a header of that name (Q44). Employee mode. */
    @POST
    @Path("ManualContractPayment")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response executeManualContractPayment(@Context UriInfo uri, @Context HttpHeaders headers, String body) {
        Parameters parameters = new Parameters(uri, body);
        String header = headers.getHeaderString("userId");
        if (!parameters.has("userId") && header != null) {
            parameters.put("userId", header);
        }
        long memberId = parameters.requiredLong("userId");
        BigDecimal amount = parameters.required("paidAmount", "InvalidPropertyValue", Sensible::positiveMoney);
        String kind = parameters.required("contractTransactionType", "InvalidPropertyValue", OneOf.of(TRANSACTIONS));
        parameters.check();
        // Manual is for whatever is due.
        Fee.Type type = Arrays.stream(Fee.Type.values())
                .filter(one -> one.wireName().equals(kind) && one != Fee.Type.MANUAL)
                .findFirst()
                .orElse(null);
        long transaction = company.get().payments().manual(memberId, amount, type, kind.equals("Prepaid"));
        return answers.element(
                "ManualPaymentStatus",
                status(OnlinePayment.Status.Success)
                        .put("transactionId", transaction)
                        .build());
    }
}
