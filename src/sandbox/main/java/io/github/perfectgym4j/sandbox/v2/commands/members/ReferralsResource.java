package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.profile.Referrals;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** The commands of {@code Members} about bringing others. */
@Path(ApiVersion.PATH + "/Members")
@Consumes(MediaType.WILDCARD)
public class ReferralsResource {

    private static final String PORTAL = "https://portal.example.com/join?referralCode=";

    private final Supplier<Company> company;

    /** @param company the company's data */
    public ReferralsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Makes an address by which a member can bring others. */
    @POST
    @Path("GenerateReferralLink")
    public Response generateReferralLink(String body) {
        Command command = new Command(body);
        Long memberId = command.optionalLong("memberId");
        command.check();
        Member member = KnownMember.require(company.get(), memberId == null ? 0 : memberId, "InvalidMemberId");
        Referrals referrals = company.get().profiles().referrals();
        if (referrals.campaignOf(member).isEmpty()) {
            throw new BusinessError("ReferralCampaignInactive", "memberId");
        }
        int remaining = referrals.remaining(member.id());
        if (remaining == 0) {
            throw new BusinessError("NoRemainingUsages", "memberId");
        }
        return Answers.json(
                200,
                new Row()
                        .put("referralLink", PORTAL + Referrals.codeOf(member.id()))
                        .put("remainingUsages", remaining)
                        .build());
    }

    /** Notes who brought a member. */
    @POST
    @Path("MemberReferral")
    public Response memberReferral(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        long invitedId = command.requiredLong("invitedMemberId");
        command.check();
        KnownMember.require(company.get(), memberId, "InvalidMemberId");
        try {
            company.get().profiles().referrals().note(memberId, invitedId);
        } catch (Refused refused) {
            // The misspelling is the contract's.
            throw new BusinessError(
                    refused.reason() == Reason.VALUE_IN_USE
                            ? "MemberAlreadyHasBeenInvitedBySomeoneElse"
                            : "IvalidInvitedMemberId",
                    "invitedMemberId");
        }
        return Answers.json(200, Command.nothing());
    }
}
