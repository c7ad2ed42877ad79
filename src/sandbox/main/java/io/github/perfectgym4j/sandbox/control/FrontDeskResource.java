package io.github.perfectgym4j.sandbox.control;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.FrontDesk;
import io.github.perfectgym4j.sandbox.json.Row;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;

/**
 * Events at the desks and doors of the clubs, over HTTP: {@code POST /sandbox/frontdesk/scancard?memberId=60&clubId=2} and {@code POST
 * /sandbox/frontdesk/canceltraining?id=1324465}. In Java it is {@link FrontDesk}. No token needed.
 */
@Path("frontdesk")
@Consumes(MediaType.WILDCARD)
public class FrontDeskResource {

    private final Supplier<Company> company;

    /** @param company whose clubs */
    public FrontDeskResource(Supplier<Company> company) {
        this.company = company;
    }

    /** @return {@code {"isAdmitted": true}} if the member was admitted, to go in or out */
    @POST
    @Path("scancard")
    @Produces(MediaType.APPLICATION_JSON)
    public String scanCard(@QueryParam("memberId") long memberId, @QueryParam("clubId") long clubId) {
        boolean isAdmitted = company.get().frontDesk().scanCard(memberId, clubId);
        return new Row().put("isAdmitted", isAdmitted).build().toString();
    }

    /** Calls a personal training off. */
    @POST
    @Path("canceltraining")
    public void cancelTraining(@QueryParam("id") long id) {
        company.get().frontDesk().cancelPersonalTraining(id);
    }
}
