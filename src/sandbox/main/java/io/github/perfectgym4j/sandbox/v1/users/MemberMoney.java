package io.github.perfectgym4j.sandbox.v1.users;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.v1.view.FileLinks;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/**
 * The extension point for contracts and payments in a member's data. {@code SandboxApplication} passes the implementation to
 * {@code MemberAnswers}; methods that are not implemented show nothing.
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
     * Shows the balance of a member.
     *
     * @param company where it is
     * @param memberId member
     * @return balance
     */
    default BigDecimal prepaidAmount(Company company, long memberId) {
        return BigDecimal.ZERO;
    }
}
