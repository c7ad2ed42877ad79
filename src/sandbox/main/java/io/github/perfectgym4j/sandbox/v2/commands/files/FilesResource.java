package io.github.perfectgym4j.sandbox.v2.commands.files;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.papers.Document;
import io.github.perfectgym4j.sandbox.company.papers.Upload;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.InvalidRequest;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.SentFile;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Files: sending, deleting, and links to fetch them with. */
@Path(ApiVersion.PATH + "/Files")
@Consumes(MediaType.WILDCARD)
public class FilesResource {

    private static final int TOO_BIG = 413;

    private final Supplier<Company> company;

    /** @param company the company's data */
    public FilesResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Keeps a file for a command that comes later. */
    @POST
    @Path("Upload")
    public Response upload(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam("X-File-Name") String name) {
        Optional<SentFile> sent = SentFile.read(body, contentType, name);
        if (sent.isEmpty()) {
            String message = "The file has more than " + SentFile.LIMIT + " bytes.";
            return Answers.json(TOO_BIG, new Row().put("message", message).build());
        }
        String fileName = sent.get().name();
        if (fileName == null || fileName.isBlank() || sent.get().bytes().length == 0) {
            throw unacceptable("The file has no name, or nothing in it.");
        }
        String mediaType =
                FileSorts.mediaTypeOf(fileName).orElseThrow(() -> unacceptable("Files of this sort are not accepted."));
        Upload kept = company.get()
                .uploads()
                .keep(fileName, new Upload.Content(mediaType, sent.get().bytes()));
        return Answers.json(
                200,
                new Row()
                        .put("fileId", kept.id())
                        .put("fileName", kept.name())
                        .put("expiresOn", kept.expires().toString())
                        .put("size", kept.content().size())
                        .build());
    }

    /** Deletes a file that is kept for a member. */
    @POST
    @Path("DeleteFile")
    public Response deleteFile(String body) {
        Command command = new Command(body);
        long fileId = command.requiredLong("fileId");
        command.check();
        company.get().guard().alone(() -> {
            Document document = require(fileId, "request.fileId");
            return company.get()
                    .documents()
                    .put(document.deleted(company.get().guard().nextTimestamp()));
        });
        return Answers.json(200, Command.nothing());
    }

    /** Makes an address at which a file can be fetched. */
    @GET
    @Path("GetDownloadUrl")
    public Response getDownloadUrl(@Context UriInfo uri) {
        Command command = Command.of(uri, "");
        long fileId = command.requiredLong("fileId");
        command.check();
        if (StoredFiles.find(company.get(), fileId).isEmpty()) {
            throw invalid("fileId");
        }
        return url(DownloadPage.addressOf(company.get(), fileId, uri));
    }

    /** Makes an address at which the calendar of a member can be fetched. */
    @GET
    @Path("GetCalendarFileDownloadUrl")
    public Response getCalendarFileDownloadUrl(@Context UriInfo uri, @PathParam("version") String version) {
        Command command = Command.of(uri, "request");
        long memberId = command.requiredLong("memberId");
        command.check();
        requireMember(memberId, "request.memberId");
        return url(uri.getBaseUriBuilder()
                .path("Api/" + version + "/Files/GetCalendarFile")
                .queryParam("calendarFileRequest.memberId", memberId)
                .queryParam(
                        "calendarFileRequest.signature",
                        company.get().downloads().calendarSignature(memberId))
                .build()
                .toString());
    }

    private static Response url(String url) {
        return Answers.json(200, new Row().put("fileDownloadUrl", url).build());
    }

    /** The classes that a member has booked, as a calendar file. */
    @GET
    @Path("GetCalendarFile")
    public Response getCalendarFile(@Context UriInfo uri) {
        Command command = Command.of(uri, "calendarFileRequest");
        long memberId = command.requiredLong("memberId");
        String signature = command.requiredText("signature");
        command.check();
        requireMember(memberId, "calendarFileRequest.memberId");
        if (!company.get().downloads().calendarSignature(memberId).equals(signature)) {
            throw invalid("calendarFileRequest.signature");
        }
        return Response.ok(MemberCalendar.of(company.get(), memberId), "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"calendar.ics\"")
                .build();
    }

    private Document require(long fileId, String field) {
        return company.get()
                .documents()
                .find(fileId)
                .filter(document -> !document.isDeleted())
                .orElseThrow(() -> invalid(field));
    }

    private void requireMember(long memberId, String field) {
        company.get()
                .members()
                .find(memberId)
                .filter(member -> !member.isDeleted())
                .orElseThrow(() -> invalid(field));
    }

    /** The contract documents no codes for these commands. */
    private static InvalidRequest invalid(String field) {
        return new InvalidRequest(Map.of(field, List.of("There is nothing with this value.")));
    }

    private static InvalidRequest unacceptable(String message) {
        return new InvalidRequest(Map.of("request", List.of(message)));
    }
}
