package io.github.perfectgym4j.sandbox.v2.commands.courses;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.courses.Enrollment;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;

/** Courses: what stands against an enrolment, and enrolling. */
@Path(ApiVersion.PATH + "/Courses")
@Consumes(MediaType.WILDCARD)
public class CoursesResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public CoursesResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Says whether a member can enrol, on what conditions, and with which class. */
    @GET
    @Path("GetEnrollmentOptions")
    public Response getEnrollmentOptions(@Context UriInfo uri) {
        Command command = Command.of(uri, "request");
        long memberId = command.requiredLong("memberId");
        long groupId = command.requiredLong("groupId");
        String start = command.optionalText("startDate");
        String end = command.optionalText("endDate");
        command.check();
        return Answers.json(200, new EnrollmentRules(company.get()).options(memberId, groupId, start, end));
    }

    /** Enrols a member, by force if asked. There are no messages to members, so whether to send one makes no difference. */
    @POST
    @Path("EnrollMemberToGroup")
    public Response enrollMemberToGroup(String body) {
        Command command = new Command(body);
        Long memberId = command.optionalLong("memberId");
        Long groupId = command.optionalLong("groupId");
        String start = command.optionalText("startDate");
        String end = command.optionalText("endDate");
        boolean isForced = command.optionalBoolean("forceEnrollment");
        Long optionId = command.optionalLong("enrollmentOptionId");
        boolean setsLevel = command.optionalBoolean("setRequiredActivityLevel");
        command.optionalBoolean("notifyMember");
        command.check();
        Enrollment made = new EnrollmentRules(company.get())
                .enrol(memberId, groupId, start, end, new EnrollmentRules.Terms(isForced, optionId, setsLevel));
        return Answers.json(
                200,
                new Row()
                        .put("enrollmentId", made.id())
                        .put("contractId", made.contractId())
                        .build());
    }
}
