package io.github.perfectgym4j.sandbox.v1.measurements;

import io.github.perfectgym4j.sandbox.access.Caller;
import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.papers.MeasurementSet;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.wire.Answers;
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
import java.util.function.Supplier;

/** Area Measurements: the contract's one operation. */
@Path("Api/Measurements")
public class MeasurementsResource {

    private final Supplier<Company> company;
    private final Answers answers;

    /**
     * Sets up the area.
     *
     * @param company the company's data
     * @param answers writes envelopes
     */
    public MeasurementsResource(Supplier<Company> company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /**
     * Sets of measurements changed after a counter value. Both modes, as printed (Q49): user mode needs {@code userId}, which has to be
     * the own one; employee mode takes it, and lists the sets of all members without.
     */
    @GET
    @Path("Measurements")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response listMeasurementSets(@Context UriInfo uri, @Context SecurityContext security) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        Caller caller = Caller.of(security);
        Long memberId = caller.mode() == Mode.USER
                ? (Long) parameters.requiredLong("userId")
                : parameters.optionalLong("userId");
        long timestamp = parameters.optionalLong("timestamp", 0);
        parameters.check();
        if (memberId != null) {
            now.members().require(memberId, Subject.MEMBER);
            if (caller.mode() == Mode.USER && !memberId.equals(caller.memberId())) {
                throw new Refused(Reason.UNKNOWN_KEY, Subject.MEMBER);
            }
        }
        List<JsonObject> rows = Paging.first(now.measurementSets()
                        .changedSince(timestamp, set -> memberId == null || set.memberId() == memberId))
                .stream()
                .map(MeasurementsResource::show)
                .toList();
        return answers.elements("MeasurementSet", rows);
    }

    private static JsonObject show(MeasurementSet set) {
        List<JsonObject> measurements = set.measurements().stream()
                .map(measurement -> new Row()
                        .put("name", measurement.name())
                        .put("value", measurement.value())
                        .put("id", measurement.id())
                        .put("timestamp", measurement.timestamp())
                        .put("isDeleted", set.isDeleted())
                        .build())
                .toList();
        return new Row()
                .put("addDate", set.taken())
                .put("measurements", measurements)
                .put("id", set.id())
                .put("timestamp", set.timestamp())
                .put("isDeleted", set.isDeleted())
                .build();
    }
}
