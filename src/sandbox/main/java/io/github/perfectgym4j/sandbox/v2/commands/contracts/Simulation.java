package io.github.perfectgym4j.sandbox.v2.commands.contracts;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.contracts.Schedule;
import io.github.perfectgym4j.sandbox.company.money.Taxed;
import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.company.offers.Discount;
import io.github.perfectgym4j.sandbox.company.offers.Offers;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.offers.Prorata;
import io.github.perfectgym4j.sandbox.company.offers.Voucher;
import io.github.perfectgym4j.sandbox.company.offers.Vouchers;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a contract would cost, without making it: the same fees as those of a contract that is made. */
final class Simulation {

    private final Company company;

    Simulation(Company company) {
        this.company = company;
    }

    /**
     * Works out a contract and its charges.
     *
     * @param clubId club
     * @param planId payment plan
     * @param addOnIds add-on plans
     * @param start first day
     * @param discountIds discounts of the payment plan
     * @param voucherCode voucher; null without one. One that is not good is passed over, as there is no code for it
     * @return contract type ContractSimulationResult1
     * @throws BusinessError with a code of SimulateNewContract
     */
    JsonObject run(
            long clubId,
            long planId,
            List<Long> addOnIds,
            LocalDate start,
            List<Long> discountIds,
            String voucherCode) {
        if (company.clubs().find(clubId).isEmpty()) {
            throw new BusinessError("ClubNotFound", "clubId");
        }
        Plan plan = sold(planId, clubId).orElseThrow(() -> new BusinessError("PaymentPlanNotFound", "paymentPlanId"));
        if (!isOnSale(plan, start)) {
            throw new BusinessError("InvalidStartDate", "startDate");
        }
        List<Plan> addOns = addOnIds.stream().map(id -> addOn(id, clubId)).toList();
        Optional<Voucher> voucher = Optional.ofNullable(voucherCode)
                .filter(code -> discountIds.isEmpty())
                .flatMap(Voucher::find)
                .filter(known -> company.offers()
                        .vouchers()
                        .isGood(known, company.time().now(clubId).toLocalDate(), clubId, planId));
        List<Discount> discounts = Stream.concat(
                        discounts(plan, discountIds, start).stream(), voucher.map(good -> Vouchers.DISCOUNT).stream())
                .toList();
        List<JsonObject> charges = Stream.concat(
                        Schedule.of(plan, discounts, start, false).stream(),
                        addOns.stream().flatMap(one -> Schedule.of(one, List.of(), start, false).stream()))
                .map(Simulation::row)
                .toList();
        return new Row()
                .put("startDate", start.atStartOfDay())
                .put("endDate", null)
                .put("commitmentDate", Contracts.commitment(plan, start))
                .put("charges", charges)
                .build();
    }

    private Optional<Plan> sold(long planId, long clubId) {
        return company.offers()
                .plans()
                .find(planId)
                .filter(plan -> !plan.isDeleted()
                        && plan.isActive()
                        && plan.sale().clubIds().contains(clubId));
    }

    private Plan addOn(long planId, long clubId) {
        String property = "additionalPaymentPlansIds";
        Plan plan =
                sold(planId, clubId).orElseThrow(() -> new BusinessError("AdditionalPaymentPlanNotFound", property));
        if (!plan.isAddOn()) {
            throw new BusinessError("PaymentPlanIsNotAddon", property);
        }
        return plan;
    }

    private static boolean isOnSale(Plan plan, LocalDate start) {
        LocalDateTime day = start.atStartOfDay();
        return !day.isBefore(plan.sale().start()) && !day.isAfter(plan.sale().end());
    }

    private List<Discount> discounts(Plan plan, List<Long> ids, LocalDate start) {
        try {
            return company.offers().together(plan, ids, start.atStartOfDay());
        } catch (Refused notTogether) {
            throw new BusinessError("DiscountNotFound", "discountIds");
        }
    }

    private static JsonObject row(Schedule.Line line) {
        Taxed amount = Taxed.of(line.amount(), VatRate.STANDARD);
        return new Row()
                .put("type", line.type().wireName())
                .put("chargeDate", line.of().atStartOfDay())
                .put("dueDate", line.due().atStartOfDay())
                .put("amount", amount.gross())
                .put("amountNet", amount.net())
                .put("taxes", amount.vat())
                .put("description", line.description())
                .build();
    }

    /**
     * Works out what is due before the regular fees begin.
     *
     * @param planId payment plan
     * @param start first day
     * @param discountIds discounts; those that do not go with the plan are passed over, as there is no code for them
     * @param isDirectDebit whether the fees will be collected
     * @return contract type ProrataCalculationResult
     * @throws BusinessError with a code of CalculateProrata
     */
    JsonObject prorata(long planId, LocalDate start, List<Long> discountIds, boolean isDirectDebit) {
        Plan plan = company.offers()
                .plans()
                .find(planId)
                .filter(known -> !known.isDeleted())
                .orElseThrow(() -> new BusinessError("PaymentPlanDoesNotExist", "paymentPlanId"));
        if (!isOnSale(plan, start)) {
            throw new BusinessError("IncorrectContractStartDate", "startDate");
        }
        List<Discount> discounts = discountIds.stream()
                .flatMap(id -> company.offers().discount(id).stream())
                .filter(discount -> discount.isFor(plan, start.atStartOfDay(), null))
                .toList();
        Prorata part = Offers.prorata(plan, discounts, start, isDirectDebit);
        return new Row()
                .put("firstInstallmentDate", part.firstInstallment().atStartOfDay())
                .put("recurringFeeStartDate", part.recurringStart().atStartOfDay())
                .put("firstMonthDaysProratedCount", part.firstDays())
                .put("firstMonthAmount", part.firstAmount())
                .put("nextMonthsDaysProratedCount", part.nextDays())
                .put("nextMonthsAmount", part.nextAmount())
                .put("daysProratedCountTotal", part.firstDays() + part.nextDays())
                .put("amountTotal", part.total())
                .put("isDiscounted", part.isDiscounted())
                .build();
    }
}
