package io.github.perfectgym4j.sandbox.v2.commands.marketing;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.offers.Voucher;
import io.github.perfectgym4j.sandbox.company.offers.Voucher.Use;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a voucher is to be used for, and whether it can.
 *
 * @param company the company
 * @param code what is printed on it
 * @param use what it is to be used for
 * @param memberId who uses it; null if nobody was named
 * @param clubId where
 * @param quantity how many products; null if none was named
 * @param planId payment plan; null if none was named
 */
record VoucherRules(
        Company company, String code, Use use, Long memberId, long clubId, BigDecimal quantity, Long planId) {

    private static final List<String> USES =
            List.of("ForNewGuest", "ForNewMember", "ForExistingMember", "ForProductDiscount", "ForContractDiscount");

    static VoucherRules read(Company company, Command command) {
        String use = command.requiredWord("voucherType", USES);
        return new VoucherRules(
                company,
                command.requiredText("voucherCode"),
                Use.values()[USES.indexOf(use)],
                command.optionalLong("memberId"),
                command.requiredLong("clubId"),
                command.optionalDecimal("productQuantity"),
                command.optionalLong("paymentPlanId"));
    }

    /**
     * Looks up the voucher.
     *
     * @throws BusinessError with a code of the contract if what was named does not exist or does not fit
     */
    Voucher find() {
        refuseIf(
                company.clubs().find(clubId).filter(club -> !club.isDeleted()).isEmpty(), "ClubDoesNotExist", "clubId");
        refuseIf(use == Use.EXISTING_MEMBER && memberId == null, "UserIsRequired", "memberId");
        refuseIf(
                memberId != null
                        && company.members()
                                .find(memberId)
                                .filter(member -> !member.isDeleted())
                                .isEmpty(),
                "UserDoesNotExist",
                "memberId");
        if (use == Use.PRODUCT_DISCOUNT) {
            refuseIf(quantity == null, "ProductQuantityIsRequired", "productQuantity");
            refuseIf(quantity.signum() <= 0, "ProductQuantityMustBeGreaterThanZero", "productQuantity");
        }
        if (use == Use.CONTRACT_DISCOUNT) {
            refuseIf(planId == null, "PaymentPlanIdIsRequired", "paymentPlanId");
            refuseIf(company.offers().plans().find(planId).isEmpty(), "PaymentPlanDoesNotExists", "paymentPlanId");
        }
        Voucher voucher = Voucher.find(code).orElseThrow(() -> new BusinessError("VoucherDoesNotExist", "voucherCode"));
        boolean isOther = !voucher.uses().contains(use);
        refuseIf(isOther && use == Use.PRODUCT_DISCOUNT, "VoucherDoesntHaveDefinedProductDiscount", "voucherCode");
        refuseIf(isOther && use == Use.CONTRACT_DISCOUNT, "VoucherDoesntHaveAssignedContractDiscount", "voucherCode");
        return voucher;
    }

    private static void refuseIf(boolean isWrong, String code, String field) {
        if (isWrong) {
            throw new BusinessError(code, field);
        }
    }

    /** @return why the voucher is not good for this; none if it is */
    List<String> errors(Voucher voucher) {
        List<String> errors = new ArrayList<>();
        LocalDate today = company.time().today();
        addIf(today.isBefore(voucher.first()), "VoucherOutOfActivationPeriod", errors);
        addIf(today.isAfter(voucher.last()), "VoucherIsExpired", errors);
        addIf(!voucher.clubIds().isEmpty() && !voucher.clubIds().contains(clubId), "VoucherNotAvailableInClub", errors);
        addIf(company.offers().vouchers().used(voucher) >= voucher.limit(), "VoucherReachedUsageLimit", errors);
        boolean isOther = !voucher.uses().contains(use);
        addIf(isOther && use == Use.NEW_GUEST, "VoucherNotAvailableForGuests", errors);
        addIf(isOther && use == Use.NEW_MEMBER, "VoucherNotAvailableForNewMembers", errors);
        addIf(isOther && use == Use.EXISTING_MEMBER, "VoucherNotAvailableForExistingMembers", errors);
        addIf(
                use == Use.CONTRACT_DISCOUNT && !isForPlan(voucher),
                "VoucherCannotBeUsedWithSelectedPaymentPlan",
                errors);
        return errors;
    }

    private static void addIf(boolean isWrong, String error, List<String> errors) {
        if (isWrong) {
            errors.add(error);
        }
    }

    boolean isForPlan(Voucher voucher) {
        return planId != null && (voucher.planId() == null || voucher.planId().equals(planId));
    }
}
