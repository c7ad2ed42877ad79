package io.github.perfectgym4j.sandbox.v1.coupons;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;

/** Area Coupons: the contract's one operation. */
@Path("Api/Coupons")
public class CouponsResource {

    private final Supplier<Company> company;
    private final Answers answers;

    /**
     * Sets up the area.
     *
     * @param company the company's data
     * @param answers writes envelopes
     */
    public CouponsResource(Supplier<Company> company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /** Issues a one-day pass; parameters in a JSON body or in the query string (Q43). The answer is a plain number (Q05). Employee mode. */
    @POST
    @Path("AcquireCoupon")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response acquireCoupon(@Context UriInfo uri, String body) {
        Parameters parameters = new Parameters(uri, body);
        List.of("firstName", "lastName").forEach(parameters::requiredText);
        String email = parameters.requiredText("email");
        List.of("phoneNumber", "personalId").forEach(parameters::requiredText);
        long clubId = parameters.requiredLong("homeClubId");
        List.of("couponName", "couponDescription").forEach(parameters::requiredText);
        LocalDateTime from = parameters.requiredTime("couponValidFrom", "InvalidPropertyValue");
        LocalDateTime to = parameters.requiredTime("couponValidTo", "InvalidPropertyValue");
        parameters.check();
        long id = company.get().coupons().acquire(clubId, email, from, to);
        return answers.element("long", Json.createValue(id));
    }
}
