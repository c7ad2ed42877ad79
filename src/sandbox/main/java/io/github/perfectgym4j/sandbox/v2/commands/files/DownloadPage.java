package io.github.perfectgym4j.sandbox.v2.commands.files;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.papers.Document;
import io.github.perfectgym4j.sandbox.company.papers.Upload;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Where files are fetched with the addresses that {@code GetDownloadUrl} makes. Outside of the API: the code in the address is enough. */
@Path("downloads")
public class DownloadPage {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public DownloadPage(Supplier<Company> company) {
        this.company = company;
    }

    /** Delivers a file. */
    @GET
    @Path("{code}")
    public Response file(@PathParam("code") String code) {
        Document document = company.get()
                .downloads()
                .fileOf(code)
                .flatMap(id -> company.get().documents().find(id))
                .filter(found -> !found.isDeleted())
                .orElseThrow(NotFoundException::new);
        Upload.Content content = company.get().contents().of(document);
        return Response.ok(content.bytes(), content.mediaType())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
