package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The commands of contracts: what a new one would cost, signing, freezing, cancelling, deleting. Contracts are read as sets; days are days
 * of the club.
 *
 * <pre>{@code
 * @Inject @RestClient ContractsClient contracts;
 *
 * ContractSimulation simulation = contracts.simulateNewContract(SimulateNewContract.of(2, 17, firstOfMonth));
 * NewContract terms = NewContract.of(17, today, firstOfMonth);
 * long contractId = contracts.addContract(AddContract.of(40, terms)).contractId();
 * contracts.freeze(FreezeContract.of(contractId, 3, 5).withStartDate(from).withEndDate(until));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface ContractsClient extends ApiInterface {

    /**
     * Computes what is due for the days between the start of a contract and its first whole period (contract: {@code GET
     * Contracts/CalculateProrata}).
     *
     * @param paymentPlanId key of the payment plan
     * @param startDate first day of the contract
     * @param discountIds keys of discounts, or null
     * @param paymentSource what the member is going to pay with; null for a credit card
     * @return amounts and numbers of days
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link CalculateProrataError}
     */
    @GET
    @Path("Contracts/CalculateProrata")
    @RefusedFor(CalculateProrataError.class)
    @Required("request.startDate")
    ProrataCalculation calculateProrata(
            @QueryParam("request.paymentPlanId") long paymentPlanId,
            @QueryParam("request.startDate") LocalDate startDate,
            @QueryParam("request.discountIds") List<Long> discountIds,
            @QueryParam("request.paymentSource") ProratedPaymentSource paymentSource);

    /**
     * Cancels a contract (contract: {@code POST Contracts/Cancel}).
     *
     * @param cancellation which contract, and when and how it is to end
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link CancelContractError}
     */
    @POST
    @Path("Contracts/Cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(CancelContractError.class)
    void cancel(CancelContract cancellation);

    /**
     * Cancels all contracts of a member; some may be cancelled although others are not (contract: {@code POST
     * Contracts/CancelMemberContracts}).
     *
     * @param cancellation whose contracts, and when and how they are to end
     * @return what became of each contract
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link CancelMemberContractsError}
     */
    @POST
    @Path("Contracts/CancelMemberContracts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(CancelMemberContractsError.class)
    CancelMemberContractsResult cancelMemberContracts(CancelMemberContracts cancellation);

    /**
     * Signs a contract for a member. A refusal with {@link AddContractError#PERSONAL_DATA_DUPLICATION} names the other member in {@code
     * data}: {@code memberId}, {@code contractStatus} (contract: {@code POST Contracts/AddContract}).
     *
     * @param contract who signs what
     * @return the contract
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AddContractError}
     */
    @POST
    @Path("Contracts/AddContract")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(AddContractError.class)
    AddContractResult addContract(AddContract contract);

    /**
     * Deletes a contract that was signed by mistake; one that has been in use is cancelled instead (contract: {@code DELETE
     * Contracts/Delete}).
     *
     * @param contract which contract
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link DeleteContractError}
     */
    @DELETE
    @Path("Contracts/Delete")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(DeleteContractError.class)
    void delete(DeleteContract contract);

    /**
     * Freezes a contract for a time (contract: {@code POST Contracts/Freeze}).
     *
     * @param freeze which contract, how, why and when
     * @return the freeze
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link FreezeError}
     */
    @POST
    @Path("Contracts/Freeze")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(FreezeError.class)
    FreezeContractResult freeze(FreezeContract freeze);

    /**
     * Changes a freeze (contract: {@code PATCH Contracts/UpdateFreeze/{id}}).
     *
     * @param contractFreezeId key of the freeze
     * @param patch what is changed
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link FreezeError}
     */
    @PATCH
    @Path("Contracts/UpdateFreeze/{id}")
    @Consumes(MediaType.APPLICATION_JSON_PATCH_JSON)
    @RefusedFor(FreezeError.class)
    void updateFreeze(@PathParam("id") long contractFreezeId, FreezePatch patch);

    /**
     * Takes a freeze back (contract: {@code POST Contracts/DeleteFreeze}).
     *
     * @param freeze which freeze
     */
    @POST
    @Path("Contracts/DeleteFreeze")
    @Consumes(MediaType.APPLICATION_JSON)
    void deleteFreeze(DeleteFreeze freeze);

    /**
     * Puts a member's signature on the document of a contract. The document is in the language of {@code Accept-Language} (contract:
     * {@code POST Contracts/SignContractDocument}).
     *
     * @param signature which contract, and the signature
     * @return where the document is
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link SignContractDocumentError}
     */
    @POST
    @Path("Contracts/SignContractDocument")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(SignContractDocumentError.class)
    SignContractDocumentResult signContractDocument(SignContractDocument signature);

    /**
     * Shows the days and charges that a contract would have. Nothing is stored (contract: {@code POST Contracts/SimulateNewContract}).
     *
     * @param terms what would be signed
     * @return the contract as it would be
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link SimulateNewContractError}
     */
    @POST
    @Path("Contracts/SimulateNewContract")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(SimulateNewContractError.class)
    ContractSimulation simulateNewContract(SimulateNewContract terms);

    /**
     * Lets contracts be paid from a payment source (contract: {@code POST Contracts/AssignPaymentSource}).
     *
     * @param assignment which payment source, and which contracts
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AssignPaymentSourceError}
     */
    @POST
    @Path("Contracts/AssignPaymentSource")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(AssignPaymentSourceError.class)
    void assignPaymentSource(AssignPaymentSource assignment);
}
