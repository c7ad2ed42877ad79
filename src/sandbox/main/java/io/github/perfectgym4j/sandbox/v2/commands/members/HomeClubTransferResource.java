package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The command of {@code Members} that moves a member to another home club. */
@Path(ApiVersion.PATH + "/Members")
@Consumes(MediaType.WILDCARD)
public class HomeClubTransferResource {

    private static final String CONTINUATION = "Continuation";
    private static final String FORCE = "Force";
    private static final List<String> TYPES = List.of("Standard", CONTINUATION, FORCE);

    private final Supplier<Company> company;

    /** @param company the company's data */
    public HomeClubTransferResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Moves a member today, with its contracts as they are ({@code Force}) or with another in the place of the present one. */
    @POST
    @Path("HomeClubTransfer")
    public Response homeClubTransfer(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        long clubId = command.requiredLong("targetClubId");
        String type = command.optionalWord("clubTransferType", TYPES);
        Long planId = command.optionalLong("newPaymentPlanId");
        Long sourceId = command.optionalLong("memberPaymentSourceId");
        command.check();
        Company now = company.get();
        return now.guard().alone(() -> {
            check(now, memberId, clubId, type);
            if (!type.equals(FORCE)) {
                new TransferRules(now, memberId, clubId).replaceContract(planId, sourceId, type.equals(CONTINUATION));
            } else if (planId != null || sourceId != null) {
                throw new BusinessError("UnsupportedConfiguration", "clubTransferType");
            } else {
                now.transfers().force(memberId, clubId);
            }
            return Answers.json(200, Command.nothing());
        });
    }

    private static void check(Company company, long memberId, long clubId, String type) {
        long homeClubId = KnownMember.require(company, memberId, "UserNotFound").homeClubId();
        Optional<Club> target = company.clubs().find(clubId).filter(club -> !club.isDeleted());
        if (target.isEmpty()) {
            throw new BusinessError("ClubNotFound", "targetClubId");
        }
        if (type == null) {
            throw new BusinessError("MissingTransferType", "clubTransferType");
        }
        if (homeClubId == clubId) {
            throw new BusinessError("MemberAlreadyInClub", "targetClubId");
        }
    }
}
