package io.github.perfectgym4j.sandbox.v1.usercontracts;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.Member;
import io.github.perfectgym4j.sandbox.v1.view.CompanyView;
import io.github.perfectgym4j.sandbox.v1.view.ContractView;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Oddities;
import io.github.perfectgym4j.sandbox.wire.Row;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Answers with a member: of the contract's type UserDetails, what this area changes. */
public final class UserAnswer {

    private static final String TYPE = "UserWithContracts";

    private UserAnswer() {}

    static Response of(Answers answers, Company company, long memberId) {
        Member member = company.members().require(memberId, "InvalidPropertyId", "userId");
        ContractView contracts = new ContractView(company);
        Row row = new Row();
        CompanyView.user(member).forEach(row::put);
        return answers.element(
                TYPE,
                row.put("email", member.email())
                        .put("homeClubId", member.homeClubId())
                        .put("registeredAtClubId", null)
                        .put("isActive", true)
                        .put("directDebit", contracts.directDebitOf(memberId))
                        .put("contracts", contracts.contractsOf(memberId))
                        .put("prepaidAmount", company.purses().balance(memberId))
                        .build());
    }

    /** @return how the vendor's samples of this type differ */
    public static List<Oddities> oddities() {
        return List.of(new Oddities(TYPE)
                .blank("registeredAtClubId")
                .nested("directDebit", "BankAccount")
                .nested("contracts", "UserContract"));
    }
}
