package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.papers.Photos.Photo;
import io.github.perfectgym4j.sandbox.company.papers.Portrait;
import io.github.perfectgym4j.sandbox.company.papers.Upload;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The commands of {@code Members} that put uploaded files to use. */
@Path(ApiVersion.PATH + "/Members")
@Consumes(MediaType.WILDCARD)
public class MemberFilesResource {

    private static final List<String> ROLES =
            Stream.of(Portrait.Role.values()).map(Portrait.Role::code).toList();

    private final Supplier<Company> company;

    /** @param company the company's data */
    public MemberFilesResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Gives a member a photo, the club's unless another role is named; without a file the former one is taken away. */
    @POST
    @Path("SetPhoto")
    public Response setPhoto(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        String fileId = command.optionalText("fileId");
        String role = command.optionalWord("role", ROLES);
        command.check();
        KnownMember.require(company.get(), memberId, "MemberNotFound");
        company.get()
                .enrolment()
                .setPhoto(
                        memberId,
                        Portrait.Role.values()[Math.max(0, ROLES.indexOf(role))],
                        fileId == null ? null : picture(fileId));
        return Response.noContent().build();
    }

    private Photo picture(String fileId) {
        Upload upload =
                company.get().uploads().find(fileId).orElseThrow(() -> new BusinessError("TempFileNotFound", "fileId"));
        if (!upload.content().mediaType().startsWith("image/")) {
            throw new BusinessError("FileIsNotAnImage", "fileId");
        }
        company.get().uploads().take(fileId);
        return new Photo(upload.content().mediaType(), upload.content().bytes());
    }

    /** Keeps an uploaded file for a member. */
    @POST
    @Path("AddFile")
    public Response addFile(@Context UriInfo uri, String body) {
        return new AddingFiles(company.get()).add(new Command(body), uri);
    }
}
