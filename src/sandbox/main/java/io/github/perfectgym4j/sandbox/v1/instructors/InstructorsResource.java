package io.github.perfectgym4j.sandbox.v1.instructors;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.v1.view.CompanyView;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Paging;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Area Instructors: one method for each of the contract's 3 operations. */
@Path("Api/Instructors")
public class InstructorsResource {

    private final Supplier<Company> company;
    private final Answers answers;

    /**
     * Sets up the area.
     *
     * @param company the company's data
     * @param answers writes envelopes
     */
    public InstructorsResource(Supplier<Company> company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /** Active instructors of a club, all at once; or those of the company changed after a counter value, tombstones included (Q53). Both modes. */
    @GET
    @Path("Instructors")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response listInstructors(@Context UriInfo uri) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        Long clubId = parameters.optionalLong("clubId");
        long timestamp = parameters.optionalLong("timestamp", 0);
        int page = parameters.page();
        parameters.check();
        List<Instructor> found;
        if (clubId == null) {
            found = Paging.page(now.instructors().changedSince(timestamp, any -> true), page);
        } else {
            now.clubs().require(clubId, Subject.CLUB);
            found = now.instructors()
                    .list(
                            instructor -> instructor.clubIds().contains(clubId),
                            Comparator.comparingLong(Instructor::id));
        }
        return answers.elements(
                "Instructor",
                found.stream()
                        .map(instructor -> CompanyView.instructor(now, instructor))
                        .toList());
    }

    /** When an employee is free in a club, by page. Employee mode. */
    @GET
    @Path("Instructor/Available")
    @Modes(Mode.EMPLOYEE)
    public Response listInstructorAvailability(@Context UriInfo uri) {
        return answers.elements("InstructorAvailability", new Hours(company.get(), new Parameters(uri)).availability());
    }

    /** The hours of an employee in a club, cut into slots, by page; the path is spelled as documented (Q40). Employee mode. */
    @GET
    @Path("Instructor/Sheduler")
    @Modes(Mode.EMPLOYEE)
    public Response getInstructorSchedule(@Context UriInfo uri) {
        return answers.elements("InstructorScheduleRow", new Hours(company.get(), new Parameters(uri)).schedule());
    }
}
