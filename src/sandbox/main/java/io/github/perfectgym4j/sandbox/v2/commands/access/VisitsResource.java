package io.github.perfectgym4j.sandbox.v2.commands.access;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.entry.Admission;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.SentTime;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/** Visits: whether a member may come in, and that one came or went. */
@Path(ApiVersion.PATH + "/AccessControl")
@Consumes(MediaType.WILDCARD)
public class VisitsResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public VisitsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Tells whether a member may come into a club, or into a room, and what speaks against it. */
    @POST
    @Path("ValidateMemberVisit")
    public Response validateMemberVisit(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        Long clubZoneId = command.optionalLong("clubZoneId");
        Long clubId = command.optionalLong("clubId");
        command.check();
        Admission.Finding finding = new EntryRules(company.get()).look(memberId, clubId, clubZoneId);
        return Answers.json(
                200,
                new Row()
                        .put("canEnter", finding.isIn())
                        .put("details", details(memberId, finding))
                        .build());
    }

    private JsonObject details(long memberId, Admission.Finding finding) {
        Member member = company.get().members().find(memberId).orElseThrow();
        boolean hasContract = !finding.hasNoContract();
        Object oldestDebt = finding.balance().negativeSince() == null
                ? null
                : Moments.moment(
                        company.get(), member.homeClubId(), finding.balance().negativeSince());
        return new Row()
                .put("memberIsInactiveOrDeleted", finding.isGone())
                .put("memberHasNoActiveContract", finding.hasNoContract())
                .put("memberIsBlocked", finding.isBlocked())
                .put("memberIsFrozen", hasContract ? finding.isFrozen() : null)
                .put("clubNotAvailable", hasContract ? finding.isElsewhere() : null)
                .put("outOfHours", hasContract ? finding.isOutOfHours() : null)
                .put("visitLimitExceeded", null)
                .put("membershipBalance", finding.balance().current())
                .put("posBalance", posBalance(memberId))
                .put("dateOfOldestDebt", oldestDebt)
                .put("memberHasClassBooking", null)
                .put("clubEntranceProducts", List.of())
                .build();
    }

    /** What was bought on debt and is not paid, due or not. */
    private BigDecimal posBalance(long memberId) {
        return company.get().contracts().fees().pending(memberId).stream()
                .filter(fee -> company.get().pos().isDebt(fee.id()))
                .map(Fee::open)
                .reduce(BigDecimal.ZERO, BigDecimal::subtract);
    }

    /** Notes a visit, whether the member may come in or not. */
    @POST
    @Path("RegisterMemberVisit")
    public Response registerMemberVisit(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        long clubId = command.requiredLong("clubId");
        SentTime enter = command.optionalTime("enterDate");
        SentTime exit = command.optionalTime("exitDate");
        Long productId = command.optionalLong("entranceProductId");
        command.check();
        new EntryRules(company.get()).register(memberId, clubId, enter, exit, productId);
        return Answers.json(200, Command.nothing());
    }

    /** Ends the visit of a member that goes on. */
    @POST
    @Path("EndCurrentMemberVisit")
    public Response endCurrentMemberVisit(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        SentTime exit = command.optionalTime("exitDate");
        command.check();
        new EntryRules(company.get()).end(memberId, exit);
        return Answers.json(200, Command.nothing());
    }
}
