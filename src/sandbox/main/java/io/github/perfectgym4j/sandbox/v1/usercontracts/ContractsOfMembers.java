package io.github.perfectgym4j.sandbox.v1.usercontracts;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.v1.users.MemberMoney;
import io.github.perfectgym4j.sandbox.v1.view.ContractView;
import io.github.perfectgym4j.sandbox.v1.view.FileLinks;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/** Contracts, bank account and balance, as a member's data shows them. */
public final class ContractsOfMembers implements MemberMoney {

    @Override
    public List<JsonObject> contracts(Company company, FileLinks links, long memberId) {
        return new ContractView(company, links::signed).contractsOf(memberId);
    }

    @Override
    public List<JsonObject> listedContracts(Company company, long memberId) {
        return new ContractView(company).listedContractsOf(memberId);
    }

    @Override
    public JsonObject directDebit(Company company, FileLinks links, long memberId) {
        return new ContractView(company, links::signed).directDebitOf(memberId);
    }

    @Override
    public BigDecimal prepaidAmount(Company company, long memberId) {
        return company.purses().balance(memberId);
    }
}
