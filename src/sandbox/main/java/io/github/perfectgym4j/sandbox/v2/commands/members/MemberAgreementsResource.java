package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Agreement;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Supplier;

/** Answers of members to agreements. */
@Path(ApiVersion.PATH + "/MemberAgreements")
@Consumes(MediaType.WILDCARD)
public class MemberAgreementsResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public MemberAgreementsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Notes answers; others stay. Those to required agreements have to be yes. */
    @POST
    @Path("SetOrUpdate")
    public Response setOrUpdate(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        Map<Long, Boolean> answers = SentAgreements.read(command);
        command.check();
        Company now = company.get();
        now.guard().alone(() -> {
            Member member = KnownMember.require(now, memberId, "UserNotFound");
            answers.forEach((id, isAgreed) -> check(now, member, id, isAgreed));
            return now.agreements().answer(memberId, answers);
        });
        return Answers.json(200, Command.nothing());
    }

    private static void check(Company company, Member member, long agreementId, Boolean isAgreed) {
        Agreement agreement = SentAgreements.find(company, agreementId)
                .orElseThrow(() -> new BusinessError("AgreementDoesntExist", "agreements"));
        if (agreement.isForContracts() && !member.standing().hasContract()) {
            throw new BusinessError("ContractAgreementCanNotBeAttachedToGuest", "agreements");
        }
        boolean isOutOfPlace = agreement.isForContracts()
                && company.contracts().of(member.id()).stream()
                        .noneMatch(contract ->
                                agreement.planIds().contains(contract.offer().planId()));
        if (isOutOfPlace) {
            throw new BusinessError("UserDoesNotHaveContractForContractAgreement", "agreements");
        }
        if (agreement.isRequired() && !Boolean.TRUE.equals(isAgreed)) {
            throw new BusinessError("MissingRequiredAgreementAnswer", "agreements");
        }
    }
}
