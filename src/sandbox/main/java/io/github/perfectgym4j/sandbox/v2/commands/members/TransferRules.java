package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.Status;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.purses.PaymentSource;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What a contract has to be like to be replaced by one in another club. */
final class TransferRules {

    private static final String PLAN = "newPaymentPlanId";

    private final Company company;
    private final long memberId;
    private final long clubId;
    private final LocalDateTime now;

    TransferRules(Company company, long memberId, long clubId) {
        this.company = company;
        this.memberId = memberId;
        this.clubId = clubId;
        this.now = company.homeTime().now(memberId);
    }

    /**
     * Moves a member and replaces its present contract.
     *
     * @param planId payment plan; null for that of the present contract
     * @param sourceId what the other contract is paid with; null for the member's default
     * @param isContinued whether the minimum term stays
     * @throws BusinessError with a code of the contract's set for transfers
     */
    void replaceContract(Long planId, Long sourceId, boolean isContinued) {
        Contract present = requirePresent();
        long plan = requirePlan(present, planId).id();
        company.transfers().replace(present, clubId, plan, source(sourceId), isContinued);
    }

    private Contract requirePresent() {
        List<Contract> all = company.contracts().of(memberId).stream()
                .filter(contract -> isMain(contract))
                .toList();
        Optional<Contract> present = all.stream()
                .filter(contract -> contract.status(now) == Status.CURRENT || contract.status(now) == Status.FROZEN)
                .findFirst();
        if (present.isEmpty()) {
            boolean hasEnded = all.stream().anyMatch(contract -> contract.status(now) == Status.ENDED);
            throw new BusinessError(hasEnded ? "CannotTransferEndedContract" : "CannotTransferWithNoCurrentContract");
        }
        if (present.get().days().cancelled() != null) {
            throw new BusinessError("CannotExecuteTransferStartDateAfterCancelDate");
        }
        if (!present.get().days().start().toLocalDate().isBefore(now.toLocalDate())) {
            throw new BusinessError("TransferDateHasToBeGreaterThanCurrentContractStartDate");
        }
        return present.get();
    }

    private boolean isMain(Contract contract) {
        return company.offers()
                .plans()
                .find(contract.offer().planId())
                .filter(plan -> !plan.isAddOn())
                .isPresent();
    }

    private Plan requirePlan(Contract present, Long planId) {
        if (planId == null) {
            return company.offers()
                    .plans()
                    .find(present.offer().planId())
                    .filter(this::isSoldThere)
                    .orElseThrow(() -> new BusinessError("PaymentPlanRequired", PLAN));
        }
        Plan plan = company.offers()
                .plans()
                .find(planId)
                .filter(known -> !known.isDeleted())
                .orElseThrow(() -> new BusinessError("PaymentPlanNotFound", PLAN));
        boolean opensClub = company.offers()
                .memberships()
                .find(plan.terms().membershipId())
                .filter(type -> type.rule().clubIds().contains(clubId))
                .isPresent();
        if (!opensClub) {
            throw new BusinessError("MembershipTypeIsNotValidForTargetClub", PLAN);
        }
        if (!isSoldThere(plan)) {
            throw new BusinessError("PaymentPlanNotValidForUser", PLAN);
        }
        return plan;
    }

    private boolean isSoldThere(Plan plan) {
        return plan.isActive() && !plan.isAddOn() && plan.sale().clubIds().contains(clubId);
    }

    private Long source(Long sourceId) {
        if (sourceId == null) {
            return company.purses().sources().of(memberId).stream()
                    .findFirst()
                    .map(PaymentSource::id)
                    .orElse(null);
        }
        return company.purses()
                .sources()
                .find(sourceId)
                .filter(source -> source.memberId() == memberId && !source.isDeleted())
                .map(PaymentSource::id)
                .orElseThrow(() -> new BusinessError("UserPaymentSourceNotFound", "memberPaymentSourceId"));
    }
}
