package io.github.perfectgym4j.sandbox.v2.sets.payments;

import io.github.perfectgym4j.sandbox.company.payments.OnlinePayment;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words and forms that several sets of this area share. */
final class PaymentWords {

    /** Kinds of charges in the order of the contract. */
    static final List<String> CHARGE_TYPES = List.of(
            "Prorata",
            "AdminFee",
            "JoiningFee",
            "Prepaid",
            "Membership",
            "Freeze",
            "Manual",
            "Other",
            "RejectionFee",
            "Upfront",
            "AddOn",
            "ClassInAdvance",
            "ClassInArrears",
            "BookingInAdvance",
            "BookingInArrears",
            "Deposit",
            "MaintenanceFee",
            "RegistrationFee",
            "MembershipServiceFee");

    static final List<String> PAYMENT_TYPES = paymentTypes();
    static final String API = "Api";
    static final List<String> SOURCES =
            List.of("Unspecified", "PosWeb", "ProcessPaidItems", "MembershipPortal", "Pgm", API, "JobServer");

    private PaymentWords() {}

    private static List<String> paymentTypes() {
        Stream<String> usual = Stream.of(
                "Cash",
                "CreditCard",
                "MoneyTransfer",
                "CashLessDebit",
                "CashLessPrepaid",
                "Online",
                "OnlineEcard",
                "Mixed",
                "Check",
                "Bonus",
                "Bon",
                "ElectronicPaymentDD",
                "ElectronicPaymentCC",
                "CustomType1",
                "CustomType2",
                "CustomType3",
                "EPayment");
        return Stream.of(
                        usual,
                        IntStream.rangeClosed(4, 15).mapToObj(number -> "CustomType" + number),
                        Stream.of("DirectDebit", "CashRounding"))
                .flatMap(words -> words)
                .toList();
    }

    static String of(OnlinePayment.Status status) {
        return switch (status) {
            case InProgress -> "InProgress";
            case Success -> "Succeed";
            case Error -> "Failed";
        };
    }

    /** @return number of a receipt as it is printed; null if there is none */
    static String receipt(Long number) {
        return number == null ? null : "BILL-" + number;
    }

    static BigDecimal units(Integer quantity) {
        return quantity == null ? null : BigDecimal.valueOf(quantity);
    }
}
