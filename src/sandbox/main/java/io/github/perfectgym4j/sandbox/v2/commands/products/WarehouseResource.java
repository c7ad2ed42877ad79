package io.github.perfectgym4j.sandbox.v2.commands.products;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.warehouse.WarehouseDocument;
import io.github.perfectgym4j.sandbox.company.warehouse.WarehouseDocuments;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Documents by which goods come and go. */
@Path(ApiVersion.PATH + "/Warehouse")
@Consumes(MediaType.WILDCARD)
public class WarehouseResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public WarehouseResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Carries a document out, as a whole or not at all. */
    @POST
    @Path("AddDocument")
    public Response addDocument(String body) {
        Command command = new Command(body);
        NewDocument wanted = NewDocument.read(command);
        command.check();
        return answer(wanted.add(company.get()));
    }

    /** Takes a document back by its key. */
    @POST
    @Path("CancelDocumentById")
    public Response cancelDocumentById(String body) {
        Command command = new Command(body);
        long documentId = command.requiredLong("warehouseDocumentId");
        command.check();
        return cancel("warehouseDocumentId", documents -> documents.find(documentId));
    }

    /** Takes a document back by its number. */
    @POST
    @Path("CancelDocumentByNumber")
    public Response cancelDocumentByNumber(String body) {
        Command command = new Command(body);
        String number = command.requiredText("documentNumber");
        command.check();
        return cancel("documentNumber", documents -> documents.find(number));
    }

    private Response cancel(String property, Function<WarehouseDocuments, Optional<WarehouseDocument>> search) {
        Company now = company.get();
        return now.guard().alone(() -> {
            WarehouseDocument document = search.apply(now.warehouseDocuments())
                    .orElseThrow(() -> new BusinessError("WarehouseDocumentNotFound", property));
            if (document.isCancelled()) {
                throw new BusinessError("WarehouseDocumentUnspecifiedError", property);
            }
            try {
                now.warehouseDocuments().cancel(document);
            } catch (Refused goodsHaveGone) {
                throw new BusinessError("WarehouseDocumentUnspecifiedError", property);
            }
            return answer(document);
        });
    }

    private static Response answer(WarehouseDocument document) {
        return Answers.json(
                200, new Row().put("warehouseDocumentId", document.id()).build());
    }
}
