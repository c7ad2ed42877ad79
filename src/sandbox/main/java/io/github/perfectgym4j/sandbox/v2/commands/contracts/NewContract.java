package io.github.perfectgym4j.sandbox.v2.commands.contracts;

import io.github.perfectgym4j.sandbox.v2.input.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for when a contract is to be made: the type {@code NewContractDataModel1} of the contract. Days count from their start.
 *
 * @param planId payment plan
 * @param signed day of signature
 * @param start first day
 * @param consultantId employee who sold it; null if none
 * @param productIds products of a start package
 * @param voucherCode voucher; null if none
 * @param discountIds discounts
 * @param mainContractId contract to go along with; null if none
 */
public record NewContract(
        long planId,
        LocalDate signed,
        LocalDate start,
        Long consultantId,
        List<Long> productIds,
        String voucherCode,
        List<Long> discountIds,
        Long mainContractId) {

    /**
     * Reads what was sent.
     *
     * @param sent the object {@code contractData}
     * @return what is asked for; what is wrong about it is noted in the command
     */
    public static NewContract read(Fields sent) {
        Optional<Fields> voucher = sent.optionalObject("contractVoucherData");
        voucher.ifPresent(given -> {
            given.optionalInt("voucherContractDiscountParameterValue");
            given.optionalInt("voucherContractDiscountParameterSecondValue");
        });
        return new NewContract(
                sent.requiredLong("paymentPlanId"),
                sent.requiredDay("signUpDate"),
                sent.requiredDay("startDate"),
                sent.optionalLong("employeeConsultantId"),
                sent.longs("startPackageProductIds"),
                voucher.map(given -> given.requiredText("voucherCode")).orElse(null),
                discounts(sent),
                sent.optionalLong("synchronizeWithContractId"));
    }

    /** The discounts of the sandbox have no parameters; those sent are read and passed over. */
    static List<Long> discounts(Fields sent) {
        return sent.objects("contractDiscountsData").stream()
                .map(discount -> {
                    discount.optionalObject("parameters").ifPresent(parameters -> List.of(
                                    "sinceDateMonth",
                                    "sinceDateYear",
                                    "sinceInterval",
                                    "untilInterval",
                                    "dateMonth",
                                    "dateYear",
                                    "interval")
                            .forEach(parameters::optionalInt));
                    return discount.requiredLong("contractDiscountDefinitionId");
                })
                .toList();
    }
}
