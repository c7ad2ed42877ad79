package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import java.util.List;
import java.util.function.Supplier;

/** The resources of this area. */
public final class MemberCommands {

    private MemberCommands() {}

    /**
     * Makes the resources.
     *
     * @param company the company's data
     * @return one or several for each controller of the contract
     */
    public static List<Object> all(Supplier<Company> company) {
        return List.of(
                new MemberAuthResource(company),
                new PasswordTokensResource(company),
                new PasswordsResource(company),
                new ConfirmationsResource(company),
                new NewMembersResource(company),
                new MemberDetailsResource(company),
                new HomeClubTransferResource(company),
                new MemberFilesResource(company),
                new LabelsResource(company),
                new CustomAttributesResource(company),
                new NotesResource(company),
                new ReferralsResource(company),
                new RelationPermissionsResource(),
                new MemberCardsResource(company),
                new MemberAgreementsResource(company));
    }
}
