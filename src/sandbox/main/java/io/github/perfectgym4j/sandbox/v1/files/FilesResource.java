package io.github.perfectgym4j.sandbox.v1.files;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfiles;
import io.github.perfectgym4j.sandbox.company.papers.Document;
import io.github.perfectgym4j.sandbox.company.papers.Message;
import io.github.perfectgym4j.sandbox.company.papers.Paper;
import io.github.perfectgym4j.sandbox.company.papers.Upload;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.v1.view.FileLinks;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The addresses of files, which the vendor shows in samples but documents nowhere (Q13). Here they need a token of either mode, and answer
 * 404 for a file there is not.
 */
@Path("Api/Files")
public class FilesResource {

    private static final String PDF = "application/pdf";
    private static final int SMALL = 1000;

    private final Supplier<Company> company;

    /** @param company the company's data */
    public FilesResource(Supplier<Company> company) {
        this.company = company;
    }

    /** A picture: a member's photo as it was sent, otherwise a generated PNG. Both modes. */
    @GET
    @Path("Photo")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response photo(@Context UriInfo uri) {
        return picture(key(uri, "photoId"));
    }

    private Response picture(long photoId) {
        boolean isOfClub = company.get().clubs().list(club -> true, (one, two) -> 0).stream()
                .flatMap(club -> ClubProfiles.of(club).photos().stream())
                .anyMatch(photo -> photo.photoId() == photoId);
        if (!isOfClub && company.get().photos().find(photoId).isEmpty()) {
            throw new NotFoundException();
        }
        return show(photoId);
    }

    private Response show(long photoId) {
        Upload.Content content = company.get().photos().content(photoId);
        return answer(content.mediaType(), content.bytes());
    }

    /** A member's photo, by the name in the list of members. Both modes. */
    @GET
    @Path("UserPhoto/{name}")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response userPhoto(@PathParam("name") String name) {
        Member member = company.get().members().changedSince(-1, any -> FileLinks.isUserPhoto(name, any)).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return show(member.file().photoId());
    }

    /** A document, or a file attached to a message: generated, of the announced size. Both modes. */
    @GET
    @Path("File")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response file(@Context UriInfo uri) {
        long fileId = key(uri, "fileId");
        Optional<Document> document = company.get().documents().find(fileId).filter(found -> !found.isDeleted());
        if (document.isPresent()) {
            Document found = document.get();
            return found.extension().equals(".pdf")
                    ? answer(PDF, Paper.pdf(found.name(), found.size()))
                    : answer(MediaType.TEXT_PLAIN, Paper.text(found.size()));
        }
        return company.get().messages().list(any -> true, (one, two) -> 0).stream()
                .flatMap(message -> message.attachments().stream())
                .filter(attachment -> attachment.id() == fileId)
                .map(Message.Attachment::name)
                .map(name -> answer(PDF, Paper.pdf(name, SMALL)))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** A signed contract or mandate: a generated PDF for every positive key. Both modes. */
    @GET
    @Path("Files")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response signedFile(@Context UriInfo uri) {
        long fileId = key(uri, "fileId");
        if (fileId <= 0) {
            throw new NotFoundException();
        }
        return answer(PDF, Paper.pdf("Signed file " + fileId, SMALL));
    }

    private static long key(UriInfo uri, String name) {
        Parameters parameters = new Parameters(uri);
        long key = parameters.requiredLong(name);
        parameters.check();
        return key;
    }

    private static Response answer(String mediaType, byte[] bytes) {
        return Response.ok(bytes, mediaType)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
