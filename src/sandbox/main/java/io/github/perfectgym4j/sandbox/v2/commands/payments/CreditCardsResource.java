package io.github.perfectgym4j.sandbox.v2.commands.payments;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.payments.EPayment;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayment;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayments;
import io.github.perfectgym4j.sandbox.company.payments.Settlement;
import io.github.perfectgym4j.sandbox.company.pos.PosPayment.Means;
import io.github.perfectgym4j.sandbox.company.purses.PaymentSource;
import io.github.perfectgym4j.sandbox.company.shop.Checkout;
import io.github.perfectgym4j.sandbox.control.PaymentPage;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Paying by card: on a page of a payment provider, or with a stored card. */
@Path(ApiVersion.PATH + "/CreditCards")
@Consumes(MediaType.WILDCARD)
public class CreditCardsResource {

    private static final List<String> PROVIDERS = List.of(
            "Adyen",
            "BPoint",
            "CloudPayments",
            "Datatrans",
            "Dotpay",
            "EspagoOnline",
            "EveryPay",
            "EzypayV2",
            "FirstDataGate",
            "Fondy",
            "GoCardless",
            "HyperPay",
            "IntegraPay",
            "iPay88Gate",
            "MerchantSafeUnipay",
            "Moneris",
            "OCBC",
            "Omise",
            "PayChoice",
            "PayFort",
            "PayPal",
            "Payrix",
            "Paysera",
            "PayUCo",
            "PayU",
            "PayURu",
            "Przelewy24",
            "Straal",
            "Stripe",
            "Windcave",
            "Worldpay",
            "WorldpayJsonApi");

    /** Providers that the company has a contract with. */
    private static final List<String> ENGAGED = List.of(OnlinePayments.DEFAULT_PROVIDER, "Przelewy24", "Stripe");

    private final Supplier<Company> company;

    /** @param company the company's data */
    public CreditCardsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Opens a payment on a page; everything happens when it has been paid there. */
    @POST
    @Path("PayWithRedirect")
    public Response payWithRedirect(String body, @Context UriInfo uri) {
        Command command = new Command(body);
        String returnUrl = command.requiredText("returnUrl");
        boolean savesCard = command.requiredBoolean("savePaymentSourceAfterSuccess");
        String wanted = command.optionalWord("paymentProviderName", PROVIDERS);
        Checkout checkout = CheckoutFields.read(command);
        command.check();
        Company now = company.get();
        if (!Checks.isWebAddress(returnUrl)) {
            throw new BusinessError("InvalidReturnUrl", "returnUrl");
        }
        checkProvider(wanted, savesCard);
        CheckoutRules.check(now, checkout);
        if (!Checks.isPaidOnline(checkout.clubId())) {
            throw new BusinessError("ClubHasNoOnlineProviderConfigured", "clubId");
        }
        String provider = wanted == null ? OnlinePayments.DEFAULT_PROVIDER : wanted;
        OnlinePayment payment = now.payments()
                .online()
                .openProcess(new OnlinePayment.Order(
                        checkout.memberId(),
                        checkout.clubId(),
                        checkout.total(),
                        "Payment on a page",
                        returnUrl,
                        provider,
                        savesCard,
                        paid -> now.checkouts().settle(checkout, Settlement.means(paid))));
        return Answers.json(
                200,
                new Row()
                        .put("url", PaymentPage.address(uri, payment))
                        .put("processKey", OnlinePayments.processOf(payment).orElseThrow())
                        .put("paymentProviderName", provider)
                        .build());
    }

    private static void checkProvider(String wanted, boolean savesCard) {
        if (wanted != null && savesCard) {
            throw new BusinessError("PaymentProviderNameNotAllowed", "paymentProviderName");
        }
        if (wanted != null && !ENGAGED.contains(wanted)) {
            throw new BusinessError("InvalidPaymentProvider", "paymentProviderName");
        }
    }

    /** Pays with a stored card, at once. */
    @POST
    @Path("PayWithCreditCard")
    public Response payWithCreditCard(String body) {
        Command command = new Command(body);
        long sourceId = command.requiredLong("paymentSourceId");
        Checkout checkout = CheckoutFields.read(command);
        command.check();
        Company now = company.get();
        UUID process = now.guard().alone(() -> {
            CheckoutRules.check(now, checkout);
            if (!Checks.isPaidOnline(checkout.clubId())) {
                throw new BusinessError("ClubHasNoOnlineProviderConfigured", "clubId");
            }
            PaymentSource source = card(now, checkout, sourceId);
            EPayment payment = now.payments()
                    .ePayments()
                    .charge(checkout.memberId(), checkout.clubId(), checkout.total(), "Payment by card", source.card());
            if (!payment.isPaid()) {
                throw new BusinessError("PaymentError");
            }
            now.checkouts().settle(checkout, new Means("ElectronicPaymentCC", payment.id(), null));
            return now.payments().online().ended();
        });
        return Answers.json(200, new Row().put("processKey", process).build());
    }

    private static PaymentSource card(Company now, Checkout checkout, long sourceId) {
        PaymentSource source = now.purses()
                .sources()
                .find(sourceId)
                .filter(found -> found.memberId() == checkout.memberId())
                .orElseThrow(() -> new BusinessError("UserHasNoCreditCard", "paymentSourceId"));
        if (!source.isCard()) {
            throw new BusinessError("PaymentMethodNotSupported", "paymentSourceId");
        }
        LocalDate today = now.homeTime().now(checkout.memberId()).toLocalDate();
        if (source.card().isExpired(today)) {
            throw new BusinessError("CreditCardHasExpired", "paymentSourceId");
        }
        return source;
    }

    /** Stores a card that a payment provider keeps under a token. */
    @POST
    @Path("SaveCreditCardWithToken")
    public Response saveCreditCardWithToken(String body) {
        Command command = new Command(body);
        KeptCard card = KeptCard.read(command);
        command.check();
        long sourceId = card.store(company.get());
        return Answers.json(200, new Row().put("creditCardId", sourceId).build());
    }

    /** Opens a page on which a member gives a card to be stored; nothing is paid. */
    @POST
    @Path("InitExternalCreditCardRegistration")
    public Response initExternalCreditCardRegistration(String body, @Context UriInfo uri) {
        Command command = new Command(body);
        long memberId = command.requiredLong("userId");
        String thankYouPage = command.optionalText("thankYouPageUrl");
        boolean assigns = Assignment.toAllActive(command);
        command.check();
        Company now = company.get();
        long clubId = Checks.member(now, memberId, "MemberNotFound", "userId").homeClubId();
        if (thankYouPage != null && !Checks.isWebAddress(thankYouPage)) {
            throw new BusinessError("InvalidThankYouPageUrl", "thankYouPageUrl");
        }
        if (!Checks.isPaidOnline(clubId)) {
            throw new BusinessError("ProviderDoesNotSupportExternalRegistration");
        }
        OnlinePayment page = now.payments()
                .online()
                .openProcess(new OnlinePayment.Order(
                        memberId,
                        clubId,
                        BigDecimal.ZERO,
                        "Registration of a card",
                        thankYouPage,
                        OnlinePayments.DEFAULT_PROVIDER,
                        true,
                        paid -> now.purses()
                                .sources()
                                .findExternal(paid.key())
                                .filter(source -> assigns)
                                .ifPresent(source -> Assignment.assign(now, source))));
        return Answers.json(
                200, new Row().put("url", PaymentPage.address(uri, page)).build());
    }
}
