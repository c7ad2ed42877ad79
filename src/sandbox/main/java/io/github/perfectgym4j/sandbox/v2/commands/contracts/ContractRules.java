package io.github.perfectgym4j.sandbox.v2.commands.contracts;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.Contracts.Wanted;
import io.github.perfectgym4j.sandbox.company.contracts.Status;
import io.github.perfectgym4j.sandbox.company.offers.Discount;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.offers.Voucher;
import io.github.perfectgym4j.sandbox.company.offers.Vouchers;
import io.github.perfectgym4j.sandbox.company.purses.PaymentSource;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of new contracts, with the codes that {@code AddContract}, {@code AddContractMember} and {@code ValidateMember} share. */
public final class ContractRules {

    private static final Set<String> NOT_FOR_API = Set.of("CorporatePortal");

    private final Company company;
    private final NewContract wanted;
    private final Buyer buyer;
    private final List<BusinessError.Reason> faults = new ArrayList<>();

    /**
     * Who is to get a contract.
     *
     * @param memberId member; null for somebody who is not one yet
     * @param clubId club of the contract
     * @param birthDate day of birth; null if unknown
     * @param paymentSourceId what to pay with; null for the member's default
     */
    public record Buyer(Long memberId, long clubId, LocalDate birthDate, Long paymentSourceId) {}

    /**
     * Takes a wish.
     *
     * @param company the company
     * @param wanted what is asked for
     * @param buyer who asks for it
     */
    public ContractRules(Company company, NewContract wanted, Buyer buyer) {
        this.company = company;
        this.wanted = wanted;
        this.buyer = buyer;
    }

    /**
     * Looks for all rules that the contract would break.
     *
     * @return their codes; none if the contract can be made
     */
    public List<BusinessError.Reason> faults() {
        return company.guard().alone(() -> {
            faults.clear();
            Optional<Plan> plan = company.offers().plans().find(wanted.planId()).filter(known -> !known.isDeleted());
            if (company.clubs().find(buyer.clubId()).isEmpty()) {
                note("ClubNotExist", "clubId");
            } else if (plan.isEmpty()) {
                note("PaymentPlanWithGivenIdDoesNotExist", "paymentPlanId");
            } else {
                checkDates(plan.get());
                checkPlan(plan.get());
                checkDiscounts(plan.get());
                checkOthers(plan.get());
                checkPeople();
            }
            return List.copyOf(faults);
        });
    }

    private void note(String code, String property) {
        faults.add(new BusinessError.Reason(code, property, null));
    }

    private LocalDateTime now() {
        return company.time().now(buyer.clubId());
    }

    private void checkDates(Plan plan) {
        if (wanted.signed().isAfter(now().toLocalDate())) {
            note("ContractFutureSignDate", "signUpDate");
        }
        if (wanted.start().isBefore(wanted.signed())) {
            note("ContractWrongStartDate", "startDate");
        }
        LocalDateTime signed = wanted.signed().atStartOfDay();
        if (!plan.isActive()
                || !plan.sale().clubIds().contains(buyer.clubId())
                || signed.isBefore(plan.sale().start())
                || signed.isAfter(plan.sale().end())) {
            note("PaymentPlanNotAvailableForSale", "paymentPlanId");
        }
    }

    private void checkPlan(Plan plan) {
        Integer minimumAge = plan.terms().minimumAge();
        if (minimumAge != null
                && buyer.birthDate() != null
                && buyer.birthDate().plusYears(minimumAge).isAfter(wanted.start())) {
            note("ContractPaymentPlanMinAge", "paymentPlanId");
        }
        if (wanted.voucherCode() != null) {
            checkVoucher(Voucher.find(wanted.voucherCode()));
        }
    }

    private void checkVoucher(Optional<Voucher> voucher) {
        if (!wanted.discountIds().isEmpty()) {
            note("VoucherAndContractDiscountsCannotBeAppliedTogether", "voucherCode");
        } else if (voucher.isEmpty()) {
            note("VoucherDoesNotExist", "voucherCode");
        } else if (!company.offers()
                .vouchers()
                .isGood(voucher.get(), now().toLocalDate(), buyer.clubId(), wanted.planId())) {
            note("VoucherActivationFailed", "voucherCode");
        }
    }

    private void checkDiscounts(Plan plan) {
        List<Long> ids = wanted.discountIds();
        String property = "contractDiscountDefinitionId";
        if (new HashSet<>(ids).size() < ids.size()) {
            note("DuplicatedDiscounts", property);
            return;
        }
        List<Discount> known = ids.stream()
                .flatMap(id -> company.offers().discount(id).stream())
                .toList();
        if (known.size() < ids.size()) {
            note("ContractDiscountNotExists", property);
        } else if (known.stream()
                .anyMatch(one -> NOT_FOR_API.containsAll(one.use().channels()))) {
            note("ContractDiscountCannotBeUsedViaApi", property);
        } else if (known.stream()
                        .anyMatch(one -> !one.isFor(plan, wanted.start().atStartOfDay(), null))
                || known.stream().anyMatch(one -> !known.stream().allMatch(one::goesWith))) {
            note("DiscountNotValidForPaymentPlan", property);
        }
    }

    private void checkOthers(Plan plan) {
        List<Contract> others =
                buyer.memberId() == null ? List.of() : company.contracts().of(buyer.memberId());
        List<Contract> going = others.stream()
                .filter(other -> other.status(now()) != Status.ENDED)
                .toList();
        if (going.stream().anyMatch(other -> other.status(wanted.start().atTime(12, 0)) == Status.FROZEN)) {
            note("CannotAddContractDuringFreeze", "startDate");
        }
        if (!plan.isAddOn()) {
            checkMainOnes(going.stream().filter(this::isMain).toList());
        }
        if (!wanted.productIds().isEmpty() && others.stream().anyMatch(this::isMain)) {
            note("StartPackageOnlyForNewMembers", "startPackageProductIds");
        }
        if (wanted.mainContractId() != null) {
            checkMain(plan);
        }
    }

    private boolean isMain(Contract contract) {
        return company.offers()
                .plans()
                .find(contract.offer().planId())
                .filter(plan -> !plan.isAddOn())
                .isPresent();
    }

    private void checkMainOnes(List<Contract> going) {
        if (going.stream().anyMatch(other -> other.days().cancelled() == null)) {
            note("ActiveNotCancelledContractExists", "memberId");
        } else if (going.stream()
                .anyMatch(other -> !wanted.start().isAfter(other.days().end().toLocalDate()))) {
            note("ContractStartDateEarlierThanCurrentContract", "startDate");
        }
    }

    private void checkMain(Plan plan) {
        String property = "synchronizeWithContractId";
        Optional<Contract> main = company.contracts().table().find(wanted.mainContractId());
        if (!plan.isAddOn()) {
            note("CanSynchronizeOnlyAdditionalContracts", property);
        } else if (main.isEmpty()) {
            note("NoContractWithGivenIdFoundToSynchronize", property);
        } else if (buyer.memberId() == null || main.get().memberId() != buyer.memberId()) {
            note("CannotSynchronizeWithAnotherUserContract", property);
        } else if (main.get().isDeleted()) {
            note("CannotSynchronizeWithDeletedContract", property);
        } else if (!isMain(main.get())) {
            note("CannotSynchronizeWithAdditionalContract", property);
        } else if (main.get().status(now()) == Status.ENDED) {
            note("CannotSynchronizeWithExpiredContract", property);
        }
    }

    private void checkPeople() {
        if (wanted.consultantId() != null
                && company.instructors().find(wanted.consultantId()).isEmpty()) {
            note("ConsultantNotExist", "employeeConsultantId");
        }
        if (buyer.paymentSourceId() != null) {
            Optional<PaymentSource> source = company.purses().sources().table().find(buyer.paymentSourceId());
            if (source.filter(known -> buyer.memberId() != null && known.memberId() == buyer.memberId())
                    .isEmpty()) {
                note("UserPaymentSourceDoesNotExist", "paymentSourceId");
            } else if (source.get().isDeleted()) {
                note("UserPaymentSourceIsDeleted", "paymentSourceId");
            }
        }
        List<Long> products =
                company.shop().products().stream().map(product -> product.id()).toList();
        if (!products.containsAll(wanted.productIds())) {
            note("CreatingContractFailed", "startPackageProductIds");
        }
    }

    /**
     * Makes the contract, charges its fees and hands the start package out.
     *
     * @param memberId member
     * @return the contract
     * @throws BusinessError if it would break a rule
     */
    public Contract sign(long memberId) {
        return company.guard().alone(() -> {
            if (!faults().isEmpty()) {
                throw new BusinessError(faults);
            }
            Long sourceId = Optional.ofNullable(buyer.paymentSourceId())
                    .or(() -> company.purses().sources().of(memberId).stream()
                            .findFirst()
                            .map(PaymentSource::id))
                    .orElse(null);
            Contract.Sale sale =
                    new Contract.Sale(buyer.clubId(), wanted.consultantId(), sourceId, wanted.mainContractId());
            Contract made = company.contracts()
                    .assign(
                            memberId,
                            new Wanted(
                                    wanted.planId(),
                                    wanted.start().atStartOfDay(),
                                    wanted.signed().atStartOfDay(),
                                    wanted.discountIds(),
                                    sale,
                                    voucher()));
            if (wanted.voucherCode() != null) {
                company.offers().vouchers().use(wanted.voucherCode());
            }
            wanted.productIds().forEach(productId -> company.shop().giveAway(memberId, productId));
            return made;
        });
    }

    private Discount voucher() {
        return wanted.voucherCode() == null ? null : Vouchers.DISCOUNT;
    }
}
