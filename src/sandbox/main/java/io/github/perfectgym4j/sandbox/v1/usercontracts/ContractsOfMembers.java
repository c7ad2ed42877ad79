package io.github.perfectgym4j.sandbox.v1.usercontracts;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contract.Contract;
import io.github.perfectgym4j.sandbox.company.offer.Plan;
import io.github.perfectgym4j.sandbox.v1.users.MemberMoney;
import io.github.perfectgym4j.sandbox.v1.view.ContractView;
import io.github.perfectgym4j.sandbox.v1.view.FileLinks;
import io.github.perfectgym4j.sandbox.wire.Row;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/** Contracts, bank account and balance, as a member's data shows them. */
public final class ContractsOfMembers implements MemberMoney {

    /** Joins the areas about contracts and payments to the one about members. */
    public ContractsOfMembers() {}

    @Override
    public List<JsonObject> contracts(Company company, FileLinks links, long memberId) {
        return new ContractView(company).contractsOf(memberId);
    }

    @Override
    public List<JsonObject> listedContracts(Company company, long memberId) {
        return company.contracts().of(memberId).stream()
                .map(contract -> listed(company, contract))
                .toList();
    }

    private static JsonObject listed(Company company, Contract contract) {
        Plan plan = company.offers().plans().find(contract.offer().planId()).orElseThrow();
        return new Row()
                .put("startDate", contract.days().start())
                .put("endDate", contract.days().end())
                .put("isActive", !contract.isDeleted())
                .put("isAdditionalContract", plan.isAddOn())
                .put("paymentPlanId", plan.id())
                .put("paymentPlanName", plan.name())
                .build();
    }

    @Override
    public JsonObject directDebit(Company company, FileLinks links, long memberId) {
        return new ContractView(company).directDebitOf(memberId);
    }

    @Override
    public BigDecimal prepaidAmount(Company company, long memberId) {
        return company.purses().balance(memberId);
    }
}
