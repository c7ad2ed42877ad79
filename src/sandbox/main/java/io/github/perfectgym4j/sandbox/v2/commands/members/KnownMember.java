package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import java.util.Optional;

/** Members as commands name them: guests too, leads and tombstones not. */
final class KnownMember {

    private KnownMember() {}

    /**
     * Looks up a member.
     *
     * @param company the company
     * @param id key
     * @return the member
     */
    static Optional<Member> find(Company company, long id) {
        return company.members().find(id).filter(member -> !member.isDeleted());
    }

    /**
     * Looks up a member that must exist.
     *
     * @param company the company
     * @param id key
     * @param code how the command says that there is none
     * @return the member
     * @throws BusinessError with that code, about {@code memberId}
     */
    static Member require(Company company, long id, String code) {
        return find(company, id).orElseThrow(() -> new BusinessError(code, "memberId"));
    }
}
