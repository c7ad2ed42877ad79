package io.github.perfectgym4j.sandbox.v1.documents;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.papers.Document;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v1.view.FileLinks;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Paging;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;

/** Area Documents: the contract's one operation. */
@Path("Api/Documents")
public class DocumentsResource {

    private final Supplier<Company> company;
    private final Answers answers;

    /**
     * Sets up the area.
     *
     * @param company the company's data
     * @param answers writes envelopes
     */
    public DocumentsResource(Supplier<Company> company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /** A member's documents changed after a counter value. Employee mode. */
    @GET
    @Path("Documents")
    @Modes(Mode.EMPLOYEE)
    public Response listUserDocuments(@Context UriInfo uri) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long memberId = parameters.requiredLong("userId");
        long timestamp = parameters.optionalLong("timestamp", 0);
        parameters.check();
        now.members().require(memberId, Subject.MEMBER);
        FileLinks links = FileLinks.of(uri);
        List<JsonObject> rows =
                Paging.first(now.documents().changedSince(timestamp, document -> document.memberId() == memberId))
                        .stream()
                        .map(document -> show(document, links))
                        .toList();
        return answers.elements("Document", rows);
    }

    private static JsonObject show(Document document, FileLinks links) {
        return new Row()
                .put("name", document.name())
                .put("extension", document.extension())
                .put("type", document.type())
                .put("size", document.size())
                .put("url", links.file(document.id()))
                .put("id", document.id())
                .put("timestamp", document.timestamp())
                .put("isDeleted", document.isDeleted())
                .build();
    }
}
