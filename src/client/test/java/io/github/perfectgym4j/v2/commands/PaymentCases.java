package io.github.perfectgym4j.v2.commands;

import static io.github.perfectgym4j.v2.commands.CommandCase.answered;
import static io.github.perfectgym4j.v2.commands.CommandCase.done;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.v2.contracts.ChargeType;
import io.github.perfectgym4j.v2.payments.AddContractCharge;
import io.github.perfectgym4j.v2.payments.AddContractPayment;
import io.github.perfectgym4j.v2.payments.AddDirectDebit;
import io.github.perfectgym4j.v2.payments.AddDirectDebitResult;
import io.github.perfectgym4j.v2.payments.AddPaymentRefund;
import io.github.perfectgym4j.v2.payments.AssignToContractsMode;
import io.github.perfectgym4j.v2.payments.DeleteInvoice;
import io.github.perfectgym4j.v2.payments.DeletePaymentSource;
import io.github.perfectgym4j.v2.payments.ExternalRegistrationPage;
import io.github.perfectgym4j.v2.payments.InitExternalCreditCardRegistration;
import io.github.perfectgym4j.v2.payments.InvoicesClient;
import io.github.perfectgym4j.v2.payments.MarkCompanyInvoiceAsPaid;
import io.github.perfectgym4j.v2.payments.PayWithCreditCard;
import io.github.perfectgym4j.v2.payments.PayWithPrepaidAccount;
import io.github.perfectgym4j.v2.payments.PayWithRedirect;
import io.github.perfectgym4j.v2.payments.PaymentItems;
import io.github.perfectgym4j.v2.payments.PaymentProcess;
import io.github.perfectgym4j.v2.payments.PaymentProvider;
import io.github.perfectgym4j.v2.payments.PaymentSourcesClient;
import io.github.perfectgym4j.v2.payments.PaymentType;
import io.github.perfectgym4j.v2.payments.PaymentsClient;
import io.github.perfectgym4j.v2.payments.PrepaidTopup;
import io.github.perfectgym4j.v2.payments.PrepaidTopupResult;
import io.github.perfectgym4j.v2.payments.RedirectPayment;
import io.github.perfectgym4j.v2.payments.SaveCreditCardWithToken;
import io.github.perfectgym4j.v2.payments.SaveCreditCardWithTokenResult;
import io.github.perfectgym4j.v2.payments.TransactionResult;
import io.github.perfectgym4j.v2.payments.TransactionsClient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** The commands of payments, payment sources, transactions and invoices. */
final class PaymentCases {

    private static final String ITEMS = "'productItems':[{'productId':7,'quantity':2,'amount':20.00}],"
            + "'membershipTransactionItems':[{'membershipTransactionId':901,'amount':99.00}],"
            + "'pendingProductTransactionItems':[{'productTransactionId':902,'amount':1.50}],'totalAmount':120.50";
    private static final String KEY = "6b3a0f9e-3c0e-4a53-9f0a-0d5b1b6a7c11";
    private static final PaymentProcess PROCESS = new PaymentProcess(UUID.fromString(KEY));
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 6, 1, 18, 0);

    private PaymentCases() {}

    static List<CommandCase> all() {
        return List.of(
                answered(
                        PaymentsClient.class,
                        c -> c.payWithRedirect(PayWithRedirect.of(40, 2, items(), "https://club.example/?a=1&b=2")
                                .savingPaymentSource()
                                .withPaymentProvider(PaymentProvider.IPAY88_GATE)),
                        "POST CreditCards/PayWithRedirect",
                        "{'returnUrl':'https://club.example/?a=1&b=2','savePaymentSourceAfterSuccess':true,"
                                + "'paymentProviderName':'iPay88Gate','memberId':40,'clubId':2," + ITEMS + "}",
                        "{'url':'https://pay.example/1','processKey':'" + KEY + "','paymentProviderName':'Adyen'}",
                        new RedirectPayment("https://pay.example/1", UUID.fromString(KEY), PaymentProvider.ADYEN)),
                answered(
                        PaymentsClient.class,
                        c -> c.payWithCreditCard(PayWithCreditCard.of(6, 40, 2, items())),
                        "POST CreditCards/PayWithCreditCard",
                        "{'paymentSourceId':6,'memberId':40,'clubId':2," + ITEMS + "}",
                        "{'processKey':'" + KEY + "'}",
                        PROCESS),
                answered(
                        PaymentsClient.class,
                        c -> c.payWithPrepaidAccount(PayWithPrepaidAccount.of(40, 2, items())),
                        "POST Payments/PayWithPrepaidAccount",
                        "{'memberId':40,'clubId':2," + ITEMS + "}",
                        "{'processKey':'" + KEY + "'}",
                        PROCESS),
                answered(
                        PaymentsClient.class,
                        c -> c.payWithPrepaidAccount(
                                new PayWithPrepaidAccount(40, 2, null, null, null, new BigDecimal("0.005"))),
                        "POST Payments/PayWithPrepaidAccount",
                        "{'memberId':40,'clubId':2,'totalAmount':0.005}",
                        "{'processKey':null}",
                        new PaymentProcess(null)),
                answered(
                        PaymentsClient.class,
                        c -> c.saveCreditCardWithToken(new SaveCreditCardWithToken(
                                40,
                                "Anna O|Brien",
                                "411111******1111",
                                "1111",
                                "411111",
                                LocalDate.of(2028, 2, 29),
                                "Bank",
                                true,
                                Secret.of("card-token"),
                                "u-1",
                                AssignToContractsMode.ASSIGN_TO_ALL_ACTIVE_CONTRACTS)),
                        "POST CreditCards/SaveCreditCardWithToken",
                        "{'memberId':40,'holderName':'Anna O|Brien','maskedPan':'411111******1111','last4':'1111',"
                                + "'cardBin':'411111','validThru':'2028-02-29','cardIssuer':'Bank','isDebit':true,"
                                + "'cardToken':'card-token','providerUserId':'u-1',"
                                + "'assignToContractsMode':'AssignToAllActiveContracts'}",
                        "{'creditCardId':6}",
                        new SaveCreditCardWithTokenResult(6L)),
                answered(
                        PaymentsClient.class,
                        c -> c.initExternalCreditCardRegistration(InitExternalCreditCardRegistration.of(40)
                                .withThankYouPageUrl("https://club.example/thanks")
                                .withAssignToContractsMode(AssignToContractsMode.DO_NOT_ASSIGN)),
                        "POST CreditCards/InitExternalCreditCardRegistration",
                        "{'userId':40,'thankYouPageUrl':'https://club.example/thanks','assignToContractsMode':'DoNotAssign'}",
                        "{'url':'https://pay.example/2'}",
                        new ExternalRegistrationPage("https://pay.example/2")),
                answered(
                        PaymentsClient.class,
                        c -> c.prepaidTopup(new PrepaidTopup(40, new BigDecimal("50.00"))),
                        "POST Payments/PrepaidTopup",
                        "{'memberId':40,'topupAmount':50.00}",
                        "{'currentPrepaidBalance':61.20}",
                        new PrepaidTopupResult(new BigDecimal("61.20"))),
                answered(
                        PaymentSourcesClient.class,
                        c -> c.addDirectDebitPaymentMethod(AddDirectDebit.builder(40, "DE02120300000000202051")
                                .countryCode("DE")
                                .bankCode("BYLADEM1001")
                                .ownerName("Anna")
                                .street("Long Street 1")
                                .postalCode("10115")
                                .city("Berlin")
                                .contractId(500)
                                .asDefault()
                                .assignToContractsMode(AssignToContractsMode.DO_NOT_ASSIGN)
                                .build()),
                        "POST MemberPaymentSource/AddDirectDebitPaymentMethod",
                        "{'memberId':40,'accountNumber':'DE02120300000000202051','countryCode':'DE','bankCode':'BYLADEM1001',"
                                + "'ownerName':'Anna','street':'Long Street 1','postalCode':'10115','city':'Berlin',"
                                + "'contractId':500,'setAsDefault':true,'assignToContractsMode':'DoNotAssign'}",
                        "{'paymentSourceId':6}",
                        new AddDirectDebitResult(6L)),
                done(
                        PaymentSourcesClient.class,
                        PaymentSourcesClient::delete,
                        new DeletePaymentSource(6),
                        "POST MemberPaymentSource/Delete",
                        "{'memberPaymentSourceId':6}"),
                answered(
                        TransactionsClient.class,
                        c -> c.addContractCharge(AddContractCharge.of(
                                        40,
                                        500,
                                        new BigDecimal("-12.30"),
                                        "Key lost",
                                        ChargeType.MANUAL,
                                        LocalDate.of(2026, 6, 1))
                                .withTransactionTypeId(4)),
                        "POST Transactions/AddContractCharge",
                        "{'transactionTypeId':4,'memberId':40,'contractId':500,'amountGross':-12.30,'description':'Key lost',"
                                + "'systemType':'Manual','transactionDate':'2026-06-01'}",
                        "{'transactionId':903}",
                        new TransactionResult(903L)),
                answered(
                        TransactionsClient.class,
                        c -> c.addContractPayment(AddContractPayment.of(
                                        1,
                                        2,
                                        PaymentType.CASHLESS_DEBIT,
                                        40,
                                        500,
                                        new BigDecimal("100.125"),
                                        "June",
                                        ChargeType.MEMBERSHIP,
                                        EVENING)
                                .withContractTransactionIdToBeSettled(901)
                                .withPosStationId(3)
                                .withTransactionTypeId(4)),
                        "POST Transactions/AddContractPayment",
                        "{'vatRateId':1,'contractTransactionIdToBeSettled':901,'clubId':2,'posStationId':3,"
                                + "'paymentType':'CashLessDebit','transactionTypeId':4,'memberId':40,'contractId':500,"
                                + "'amountGross':100.125,'description':'June','systemType':'Membership',"
                                + "'transactionDate':'2026-06-01T18:00:00'}",
                        "{'transactionId':904}",
                        new TransactionResult(904L)),
                answered(
                        TransactionsClient.class,
                        c -> c.addPaymentRefund(AddPaymentRefund.of(
                                        40, 500, new BigDecimal("12.30"), "Too much", ChargeType.ADD_ON, EVENING)
                                .withTransactionTypeId(4)
                                .withAccountingPaymentMethod("EC")),
                        "POST Transactions/AddPaymentRefund",
                        "{'transactionTypeId':4,'accountingPaymentMethod':'EC','memberId':40,'contractId':500,"
                                + "'amountGross':12.30,'description':'Too much','systemType':'AddOn',"
                                + "'transactionDate':'2026-06-01T18:00:00'}",
                        "{'transactionId':905}",
                        new TransactionResult(905L)),
                done(
                        InvoicesClient.class,
                        InvoicesClient::deleteInvoice,
                        new DeleteInvoice(70),
                        "POST Invoices/DeleteInvoice",
                        "{'invoiceId':70}"),
                done(
                        InvoicesClient.class,
                        InvoicesClient::markCompanyInvoiceAsPaid,
                        new MarkCompanyInvoiceAsPaid(70),
                        "POST Invoices/MarkCompanyInvoiceAsPaid",
                        "{'invoiceId':70}"));
    }

    private static PaymentItems items() {
        return PaymentItems.none()
                .product(7, 2, new BigDecimal("20.00"))
                .charge(901, new BigDecimal("99.00"))
                .pendingSale(902, new BigDecimal("1.50"));
    }
}
