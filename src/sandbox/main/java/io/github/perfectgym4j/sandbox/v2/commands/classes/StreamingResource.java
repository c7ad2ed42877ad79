package io.github.perfectgym4j.sandbox.v2.commands.classes;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;

/** Watching classes from home. */
@Path(ApiVersion.PATH + "/Classes")
@Consumes(MediaType.WILDCARD)
public class StreamingResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public StreamingResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Makes an address at which a member can watch a class that it booked. */
    @POST
    @Path("GetClassStreamingLink")
    public Response getClassStreamingLink(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        long classId = command.requiredLong("classId");
        command.check();
        FitnessClass held = new BookingRules(company.get()).requireStream(classId, memberId);
        String url = "https://streaming.example.com/classes/" + held.id() + "?code=" + UUID.randomUUID();
        return Answers.json(200, new Row().put("url", url).build());
    }
}
