package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards and bank accounts of members (2.2), which both versions pay with. */
class PaymentSourcesTest extends SandboxTest {

    private static final String ADD = "MemberPaymentSource/AddDirectDebitPaymentMethod";
    private static final String DELETE = "MemberPaymentSource/Delete";
    private static final String SAVE = "CreditCards/SaveCreditCardWithToken";
    private static final String REGISTER = "CreditCards/InitExternalCreditCardRegistration";
    private static final String IBAN = "DE89 3704 0044 0532 0130 00";

    private Api22 api;

    @BeforeEach
    void setUp() {
        api = new Api22(sandbox);
    }

    private List<JsonObject> sources(long member) {
        return api.answer("Members/" + member, "$expand=paymentSources($orderby=id)")
                .getJsonArray("paymentSources")
                .getValuesAs(JsonObject.class);
    }

    private static String account(long member, String more) {
        return "{\"memberId\":%d,\"accountNumber\":\"%s\"%s}".formatted(member, IBAN, more);
    }

    private static String card(long member, String change) {
        String usual = "{\"memberId\":" + member
                + ",\"holderName\":\"A\",\"maskedPan\":\"555555******4444\",\"last4\":\"4444\","
                + "\"cardBin\":\"555555\",\"validThru\":\"2026-11-30\",\"cardIssuer\":\"Mastercard\",\"cardToken\":\"T-1\"}";
        String name = change.substring(0, change.indexOf(':'));
        return change.equals(":")
                ? usual
                : usual.replaceFirst(
                        "\"" + name + "\":(\"[^\"]*\"|[0-9]+)",
                        "\"" + name + "\":\""
                                + change.substring(name.length() + 1).replace("*", "\\*") + "\"");
    }

    private static String id(int sourceId) {
        return "{\"memberPaymentSourceId\":" + sourceId + "}";
    }

    @Test
    void storesABankAccountThatVersion1Knows() {
        int id = api.done(ADD, account(43, ",\"ownerName\":\"A\",\"city\":\"Dresden\",\"postalCode\":\"01067\""))
                .getInt("paymentSourceId");
        JsonObject source = sources(43).get(0);
        assertThat(source.getInt("id")).isEqualTo(id);
        assertThat(source.getString("paymentSource")).isEqualTo("DirectDebit");
        assertThat(source.getString("publicData")).isEqualTo("13000");
        assertThat(source.getBoolean("isDefault")).isTrue();
        Api employee = Api.employee(sandbox);
        JsonObject details = Api.element(employee.get("Users/User?userId=43"));
        assertThat(details.getJsonObject("directDebit").getString("accountNumber"))
                .isEqualTo(IBAN);
        assertThat(details.getJsonObject("directDebit").getString("cityAndPostalCode"))
                .isEqualTo("Dresden 01067");

        assertThat(api.done(DELETE, id(id))).isEmpty();
        assertThat(sources(43)).isEmpty();
        assertThat(api.codes(DELETE, id(id))).containsExactly("PaymentSourceAlreadyDeleted");
        assertThat(api.codes(DELETE, id(1))).containsExactly("PaymentSourceNotFound");
    }

    @Test
    void deletesNothingThatAContractIsPaidWith() {
        int id = api.done(ADD, account(60, ",\"contractId\":20060")).getInt("paymentSourceId");
        assertThat(api.codes(DELETE, id(id))).containsExactly("PaymentSourceAttachedToContract");
        int other = api.done(SAVE, card(60, ":")).getInt("creditCardId");
        api.done(DELETE, id(other));
        assertThat(sources(60)).extracting(row -> row.getInt("id")).containsExactly(id);
    }

    @Test
    void prefersOneOfSeveral() {
        int first = api.done(SAVE, card(43, ":")).getInt("creditCardId");
        int second = api.done(ADD, account(43, ",\"setAsDefault\":true")).getInt("paymentSourceId");
        assertThat(sources(43)).extracting(row -> row.getBoolean("isDefault")).containsExactly(false, true);
        api.done(DELETE, id(second));
        assertThat(sources(43)).extracting(row -> row.getInt("id")).containsExactly(first);
        assertThat(sources(43).get(0).getBoolean("isDefault")).isTrue();
        assertThat(sources(43).get(0).getString("validTo")).isEqualTo("2026-11-30T00:00:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"memberId\":4711,\"accountNumber\":\"DE89370400440532013000\"}' | UserDoesNotExist",
                "'{\"memberId\":43,\"accountNumber\":\" \"}' | EmptyAccountNumber",
                "'{\"memberId\":43,\"accountNumber\":\"DE89370400440532013001\"}' | WrongAccountNumber",
                "'{\"memberId\":43,\"accountNumber\":\"89370400440532013000\"}' | EmptyCountryCode",
                "'{\"memberId\":43,\"accountNumber\":\"89370400440532013000\",\"countryCode\":\"XX\"}' | InvalidCountryCode",
                "'{\"memberId\":43,\"accountNumber\":\"DE89370400440532013000\",\"bankCode\":\"?\"}' | InvalidBankCode",
                "'{\"memberId\":43,\"accountNumber\":\"DE89370400440532013000\",\"ownerName\":\" \"}' | EmptyPayerName",
                "'{\"memberId\":43,\"accountNumber\":\"DE89370400440532013000\",\"street\":\"\"}' | EmptyPayerStreet",
                "'{\"memberId\":43,\"accountNumber\":\"DE89370400440532013000\",\"postalCode\":\"\"}' | EmptyPostalCode",
                "'{\"memberId\":43,\"accountNumber\":\"DE89370400440532013000\",\"contractId\":20060}' | ContractDoesNotExist",
                "'{\"memberId\":61,\"accountNumber\":\"DE89370400440532013000\",\"contractId\":20901}' | DirectDebitNotAllowedForContract",
                "'{\"memberId\":60,\"accountNumber\":\"DE89370400440532013000\",\"contractId\":20060,\"assignToContractsMode\":\"AssignToAllActiveContracts\"}' | ContractIdAndAssignToContractsModeCannotBeUsedTogether",
            })
    void refusesBankAccounts(String body, String code) {
        assertThat(api.codes(ADD, body)).containsExactly(code);
    }

    @Test
    void refusesTheSameAccountTwice() {
        api.done(ADD, account(43, ""));
        assertThat(api.codes(ADD, account(43, "").replace(IBAN, "de89370400440532013000")))
                .containsExactly("AccountAlreadyExists");
    }

    @ParameterizedTest
    @CsvSource({
        "memberId:4711, MemberNotFound",
        "validThru:2026-11-20, ExpiredCreditCard",
        "cardBin:55555, InvalidCardData",
        "last4:abcd, InvalidCardData",
        "maskedPan:1234, InvalidCardData",
        "cardToken: , InvalidCardData",
        "cardIssuer:Acme, NoProviderForCreditCard"
    })
    void refusesCards(String change, String code) {
        assertThat(api.codes(SAVE, card(43, change))).containsExactly(code);
        assertThat(sources(43)).isEmpty();
    }

    @Test
    void keepsACardOncePerToken() {
        int id = api.done(SAVE, card(43, ":")).getInt("creditCardId");
        assertThat(api.done(SAVE, card(43, ":")).getInt("creditCardId")).isEqualTo(id);
        assertThat(api.codes(SAVE, card(60, ":"))).containsExactly("ExternalIdAssignedToOtherMember");
        String byFormerName = card(43, ":").replace("memberId", "userId");
        assertThat(api.done(SAVE, byFormerName).getInt("creditCardId")).isEqualTo(id);
    }

    @Test
    void paysOnlyWithACardThatWorks() {
        int expiring = api.done(SAVE, card(43, ":")).getInt("creditCardId");
        int declined = api.done(
                        SAVE,
                        card(43, ":")
                                .replace("555555", "400000")
                                .replace("4444", "0002")
                                .replace("T-1", "T-2"))
                .getInt("creditCardId");
        int account = api.done(ADD, account(43, "")).getInt("paymentSourceId");
        assertThat(pay(60, expiring)).containsExactly("UserHasNoCreditCard");
        assertThat(pay(43, account)).containsExactly("PaymentMethodNotSupported");
        assertThat(pay(43, declined)).containsExactly("PaymentError");
        assertThat(api.rows("EPaymentTransactions", "$filter=memberId eq 43"))
                .extracting(row -> row.getString("status"))
                .containsExactly("Failed");
        clock.advance(Duration.ofDays(10));
        assertThat(pay(43, expiring)).containsExactly("CreditCardHasExpired");
        assertThat(api.ids("Transactions", "$filter=memberId eq 43")).isEmpty();
    }

    private List<String> pay(long member, int source) {
        return api.codes("CreditCards/PayWithCreditCard", """
                {"paymentSourceId":%d,"memberId":%d,"clubId":2,"totalAmount":10,
                 "productItems":[{"productId":2,"quantity":1,"amount":10}]}
                """.formatted(source, member));
    }

    @Test
    void registersACardOnAPageAndAssignsIt() {
        String body =
                "{\"userId\":60,\"thankYouPageUrl\":\"https://shop.example.com/thanks\",\"assignToContractsMode\":\"AssignToAllActiveContracts\"}";
        String page = api.done(REGISTER, body).getString("url");
        assertThat(sources(60)).isEmpty();
        assertThat(Page22.pay(page).headers().firstValue("Location").orElseThrow())
                .startsWith("https://shop.example.com/thanks?");
        int source = sources(60).get(0).getInt("id");
        assertThat(api.codes(DELETE, id(source))).containsExactly("PaymentSourceAttachedToContract");
        assertThat(api.ids("EPaymentTransactions", "$filter=memberId eq 60")).isEmpty();
        assertThat(api.codes(REGISTER, "{\"userId\":4711}")).containsExactly("MemberNotFound");
        assertThat(api.codes(REGISTER, "{\"userId\":60,\"thankYouPageUrl\":\"thanks\"}"))
                .containsExactly("InvalidThankYouPageUrl");
    }
}
