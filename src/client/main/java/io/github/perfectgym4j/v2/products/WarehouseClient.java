package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The commands of warehouses: documents that change the stock. The stock is read as {@code EntitySet<WarehouseState>}.
 *
 * <pre>{@code
 * @Inject @RestClient WarehouseClient warehouse;
 *
 * WarehouseDocumentItem water = WarehouseDocumentItem.of(7, new BigDecimal("24")).withNetValue(new BigDecimal("12.00"));
 * warehouse.addDocument(new AddWarehouseDocument(WarehouseDocumentType.GOODS_RECEIVED, 5, today, "GR/2026/11/3", List.of(water)));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface WarehouseClient extends ApiInterface {

    /**
     * Enters a document, which changes the stock (contract: {@code POST Warehouse/AddDocument}).
     *
     * @param document what came or went
     * @return the document
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AddWarehouseDocumentError}
     */
    @POST
    @Path("Warehouse/AddDocument")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(AddWarehouseDocumentError.class)
    WarehouseDocumentResult addDocument(AddWarehouseDocument document);

    /**
     * Cancels a document by its key, which changes the stock back (contract: {@code POST Warehouse/CancelDocumentById}).
     *
     * @param document which document
     * @return the document
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link CancelWarehouseDocumentError}
     */
    @POST
    @Path("Warehouse/CancelDocumentById")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(CancelWarehouseDocumentError.class)
    WarehouseDocumentResult cancelDocumentById(CancelWarehouseDocumentById document);

    /**
     * Cancels a document by its number, which changes the stock back (contract: {@code POST Warehouse/CancelDocumentByNumber}).
     *
     * @param document which document
     * @return the document
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link CancelWarehouseDocumentError}
     */
    @POST
    @Path("Warehouse/CancelDocumentByNumber")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(CancelWarehouseDocumentError.class)
    WarehouseDocumentResult cancelDocumentByNumber(CancelWarehouseDocumentByNumber document);
}
