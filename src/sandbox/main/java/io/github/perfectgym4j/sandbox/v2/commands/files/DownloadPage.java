package io.github.perfectgym4j.sandbox.v2.commands.files;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.papers.Upload;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;

/** Where files are fetched with the addresses that {@code GetDownloadUrl} makes. Outside of the API: the code in the address is enough. */
@Path("downloads")
public class DownloadPage {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public DownloadPage(Supplier<Company> company) {
        this.company = company;
    }

    /**
     * Makes an address.
     *
     * @param company the company
     * @param fileId key of a file that is kept for a member
     * @param uri address of the request, on whose host it will be
     * @return the address
     */
    public static String addressOf(Company company, long fileId, UriInfo uri) {
        return uri.getBaseUriBuilder()
                .path(DownloadPage.class)
                .path(company.downloads().codeFor(fileId))
                .build()
                .toString();
    }

    /** Delivers a file. */
    @GET
    @Path("{code}")
    public Response file(@PathParam("code") String code) {
        Upload.Content content = company.get()
                .downloads()
                .fileOf(code)
                .flatMap(id -> StoredFiles.find(company.get(), id))
                .orElseThrow(NotFoundException::new);
        return Response.ok(content.bytes(), content.mediaType())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
