package io.github.perfectgym4j.sandbox.v2.commands.classes;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Rating of classes. */
@Path(ApiVersion.PATH + "/Ratings")
@Consumes(MediaType.WILDCARD)
public class RatingsResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public RatingsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Rates a class that the member attended. */
    @POST
    @Path("RateClass")
    public Response rateClass(String body) {
        Command command = new Command(body);
        long bookingId = command.requiredLong("classBookingId");
        int vote = command.optionalInt("rating", 0);
        command.check();
        long ratingId = new BookingRules(company.get()).rate(bookingId, vote);
        return Answers.json(200, new Row().put("ratingId", ratingId).build());
    }
}
