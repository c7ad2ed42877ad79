package io.github.perfectgym4j.sandbox.v1.users;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.entry.Visit;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v1.view.CompanyView;
import io.github.perfectgym4j.sandbox.wire.Paging;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Predicate;

/** Area Users: visits to clubs. One method for each operation, each named after its {@code operationId}. */
@Path("Api/Users")
public class VisitsResource {

    private final MemberAnswers members;

    /** @param members the members' data and views */
    public VisitsResource(MemberAnswers members) {
        this.members = members;
    }

    /** A member's visits changed after a counter value; 0 if there is none (Q50). Both modes. */
    @GET
    @Path("ClubVisits")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response listUserClubVisits(@Context UriInfo uri, @Context SecurityContext security) {
        Parameters parameters = new Parameters(uri);
        long memberId = parameters.member(security);
        long timestamp = parameters.optionalLong("timestamp", 0);
        parameters.check();
        members.company().members().require(memberId, Subject.MEMBER);
        return visits(timestamp, visit -> visit.memberId() == memberId);
    }

    /** All members' visits changed after a counter value; 0 if there is none (Q50). Employee mode. */
    @GET
    @Path("ClubVisits/All")
    @Modes(Mode.EMPLOYEE)
    public Response listAllClubVisits(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        long timestamp = parameters.optionalLong("timestamp", 0);
        parameters.check();
        return visits(timestamp, visit -> true);
    }

    private Response visits(long timestamp, Predicate<Visit> wanted) {
        Company now = members.company();
        List<JsonObject> rows = Paging.first(now.visits().changedSince(timestamp, wanted)).stream()
                .map(visit -> show(now, visit))
                .toList();
        return members.answers().elements("ClubVisit", rows);
    }

    private static JsonObject show(Company company, Visit visit) {
        return new Row()
                .put("enterDate", visit.enter())
                .put("exitDate", visit.exit())
                .put(
                        "club",
                        CompanyView.club(company.clubs().find(visit.clubId()).orElseThrow()))
                .put("id", visit.id())
                .put("userId", visit.memberId())
                .put("timestamp", visit.timestamp())
                .put("isDeleted", visit.isDeleted())
                .build();
    }
}
