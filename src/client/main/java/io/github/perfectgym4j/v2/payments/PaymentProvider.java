package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * A payment provider. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record PaymentProvider(String value) implements TextValue {

    /** Adyen. */
    public static final PaymentProvider ADYEN = new PaymentProvider("Adyen");

    /** BPOINT. */
    public static final PaymentProvider BPOINT = new PaymentProvider("BPoint");

    /** CloudPayments. */
    public static final PaymentProvider CLOUD_PAYMENTS = new PaymentProvider("CloudPayments");

    /** Datatrans. */
    public static final PaymentProvider DATATRANS = new PaymentProvider("Datatrans");

    /** Dotpay. */
    public static final PaymentProvider DOTPAY = new PaymentProvider("Dotpay");

    /** Espago. */
    public static final PaymentProvider ESPAGO_ONLINE = new PaymentProvider("EspagoOnline");

    /** EveryPay. */
    public static final PaymentProvider EVERY_PAY = new PaymentProvider("EveryPay");

    /** Ezypay, second version. */
    public static final PaymentProvider EZYPAY_V2 = new PaymentProvider("EzypayV2");

    /** First Data. */
    public static final PaymentProvider FIRST_DATA_GATE = new PaymentProvider("FirstDataGate");

    /** Fondy. */
    public static final PaymentProvider FONDY = new PaymentProvider("Fondy");

    /** GoCardless. */
    public static final PaymentProvider GO_CARDLESS = new PaymentProvider("GoCardless");

    /** HyperPay. */
    public static final PaymentProvider HYPER_PAY = new PaymentProvider("HyperPay");

    /** IntegraPay. */
    public static final PaymentProvider INTEGRA_PAY = new PaymentProvider("IntegraPay");

    /** iPay88. */
    public static final PaymentProvider IPAY88_GATE = new PaymentProvider("iPay88Gate");

    /** Merchant Safe Unipay. */
    public static final PaymentProvider MERCHANT_SAFE_UNIPAY = new PaymentProvider("MerchantSafeUnipay");

    /** Moneris. */
    public static final PaymentProvider MONERIS = new PaymentProvider("Moneris");

    /** OCBC. */
    public static final PaymentProvider OCBC = new PaymentProvider("OCBC");

    /** Omise. */
    public static final PaymentProvider OMISE = new PaymentProvider("Omise");

    /** PayChoice. */
    public static final PaymentProvider PAY_CHOICE = new PaymentProvider("PayChoice");

    /** Payfort. */
    public static final PaymentProvider PAY_FORT = new PaymentProvider("PayFort");

    /** PayPal. */
    public static final PaymentProvider PAYPAL = new PaymentProvider("PayPal");

    /** Payrix. */
    public static final PaymentProvider PAYRIX = new PaymentProvider("Payrix");

    /** Paysera. */
    public static final PaymentProvider PAYSERA = new PaymentProvider("Paysera");

    /** PayU in Colombia. */
    public static final PaymentProvider PAYU_CO = new PaymentProvider("PayUCo");

    /** PayU. */
    public static final PaymentProvider PAYU = new PaymentProvider("PayU");

    /** PayU in Russia. */
    public static final PaymentProvider PAYU_RU = new PaymentProvider("PayURu");

    /** Przelewy24. */
    public static final PaymentProvider PRZELEWY24 = new PaymentProvider("Przelewy24");

    /** Straal. */
    public static final PaymentProvider STRAAL = new PaymentProvider("Straal");

    /** Stripe. */
    public static final PaymentProvider STRIPE = new PaymentProvider("Stripe");

    /** Windcave. */
    public static final PaymentProvider WINDCAVE = new PaymentProvider("Windcave");

    /** Worldpay. */
    public static final PaymentProvider WORLDPAY = new PaymentProvider("Worldpay");

    /** Worldpay, by its JSON interface. */
    public static final PaymentProvider WORLDPAY_JSON_API = new PaymentProvider("WorldpayJsonApi");
}
