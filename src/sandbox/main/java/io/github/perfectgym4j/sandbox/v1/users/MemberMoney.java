package io.github.perfectgym4j.sandbox.v1.users;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.v1.view.FileLinks;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the areas about contracts and payments add to a member's data: the place where they join in. Whoever has contracts implements this
 * and hands it to {@code MemberAnswers} in {@code SandboxApplication}; what is not implemented stays empty.
 */
public interface MemberMoney {

    /** Nothing: no contracts, no bank account, no balance. */
    MemberMoney NONE = new MemberMoney() {};

    /**
     * Shows a member's contracts in detail.
     *
     * @param company where they are
     * @param links where signed files are
     * @param memberId member
     * @return contract type ContractDetails; in a table of oddities {@code UserContract}
     */
    default List<JsonObject> contracts(Company company, FileLinks links, long memberId) {
        return List.of();
    }

    /**
     * Shows a member's contracts as in the list of members.
     *
     * @param company where they are
     * @param memberId member
     * @return contract type UserListContract
     */
    default List<JsonObject> listedContracts(Company company, long memberId) {
        return List.of();
    }

    /**
     * Shows a member's bank account.
     *
     * @param company where it is
     * @param links where signed files are
     * @param memberId member
     * @return contract type DirectDebit, in a table of oddities {@code BankAccount}; null without
     */
    default JsonObject directDebit(Company company, FileLinks links, long memberId) {
        return null;
    }

    /**
     * Tells how much money a member has left.
     *
     * @param company where it is
     * @param memberId member
     * @return balance
     */
    default BigDecimal prepaidAmount(Company company, long memberId) {
        return BigDecimal.ZERO;
    }
}
