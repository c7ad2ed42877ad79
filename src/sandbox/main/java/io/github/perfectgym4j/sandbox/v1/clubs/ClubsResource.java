package io.github.perfectgym4j.sandbox.v1.clubs;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.v1.view.CompanyView;
import io.github.perfectgym4j.sandbox.v1.view.FileLinks;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Paging;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;

/** Area Clubs. One method for each of the contract's 3 operations, each named after its {@code operationId}. */
@Path("Api/Clubs")
public class ClubsResource {

    private final Supplier<Company> company;
    private final Answers answers;

    /**
     * Sets up the area.
     *
     * @param company the company's data
     * @param answers writes envelopes
     */
    public ClubsResource(Supplier<Company> company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /** One club with its rooms, hours and pictures; texts in the language asked for, if there are any, or in English. Both modes. */
    @GET
    @Path("Club")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response getClubDetails(@Context UriInfo uri) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long clubId = parameters.requiredLong("clubId");
        String language = parameters.optionalText("languageCode");
        parameters.check();
        Club club = now.clubs().require(clubId, Subject.CLUB);
        return answers.element("ClubDetails", new ClubDetailsView(now, FileLinks.of(uri)).show(club, language));
    }

    /** Clubs changed after a counter value. Both modes. */
    @GET
    @Path("Clubs")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response listClubs(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        long timestamp = parameters.optionalLong("timestamp", 0);
        parameters.check();
        List<JsonObject> rows = Paging.first(company.get().clubs().changedSince(timestamp, club -> true)).stream()
                .map(CompanyView::club)
                .toList();
        return answers.elements("Club", rows);
    }

    /** Members in a club now who agreed to be seen. User mode. */
    @GET
    @Path("WhoIsIn")
    @Modes(Mode.USER)
    public Response listUsersInClub(@Context UriInfo uri) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long clubId = parameters.requiredLong("clubId");
        parameters.check();
        now.clubs().require(clubId, Subject.CLUB);
        FileLinks links = FileLinks.of(uri);
        List<JsonObject> rows = now.visits().whoIsIn(clubId).stream()
                .map(member -> CompanyView.user(member, links))
                .toList();
        return answers.elements("User", rows);
    }
}
