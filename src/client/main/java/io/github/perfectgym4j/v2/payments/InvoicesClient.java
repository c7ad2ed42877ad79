package io.github.perfectgym4j.v2.payments;

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
 * The commands of invoices. Invoices are read as sets.
 *
 * <pre>{@code
 * @Inject @RestClient InvoicesClient invoices;
 *
 * invoices.markCompanyInvoiceAsPaid(new MarkCompanyInvoiceAsPaid(70));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface InvoicesClient extends ApiInterface {

    /**
     * Deletes an invoice (contract: {@code POST Invoices/DeleteInvoice}).
     *
     * @param invoice which invoice
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link DeleteInvoiceError}
     */
    @POST
    @Path("Invoices/DeleteInvoice")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(DeleteInvoiceError.class)
    void deleteInvoice(DeleteInvoice invoice);

    /**
     * Notes that a company has paid an invoice (contract: {@code POST Invoices/MarkCompanyInvoiceAsPaid}).
     *
     * @param invoice which invoice
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link MarkInvoiceAsPaidError}
     */
    @POST
    @Path("Invoices/MarkCompanyInvoiceAsPaid")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(MarkInvoiceAsPaidError.class)
    void markCompanyInvoiceAsPaid(MarkCompanyInvoiceAsPaid invoice);
}
