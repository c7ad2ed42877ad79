package io.github.perfectgym4j.v1.contracts;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.BearerTokenFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.wire.WireFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Contracts of members, acting for the club (employee mode).
 *
 * <pre>{@code
 * @Inject @RestClient ContractsClient contracts;
 *
 * List<Contract> hers = contracts.contractsOfUser(40);
 * Stream<ContractDetails> changed = Changes.since(seen, contracts::changedSince);
 * contracts.freeze(10358, new FreezeContract(7, 1, from, until));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(BearerTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Contracts")
@Produces(MediaType.APPLICATION_JSON)
public interface ContractsClient extends ApiInterface {

    /**
     * One contract with plan, discounts and pauses (contract: {@code getContractDetails}).
     *
     * @param contractId key of the contract
     * @return the contract
     */
    @GET
    @Path("Contract")
    ContractDetails contract(@QueryParam("contractId") long contractId);

    /**
     * All contracts of one member, in one answer of any length (contract: {@code listContracts}, by user; quirk Q52).
     *
     * @param userId key of the member
     * @return the contracts
     */
    @GET
    @Path("Contracts")
    List<Contract> contractsOfUser(@QueryParam("userId") long userId);

    /**
     * The contracts of the company that have changed since a counter, deleted ones included (contract: {@code listContracts}, by
     * timestamp). The contract also names a page here; the counter alone walks the list (quirk Q53).
     *
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 contracts, in the order of their counters
     */
    @GET
    @Path("Contracts")
    List<ContractDetails> changedSince(@QueryParam("timestamp") long timestamp);

    /**
     * All fees of one contract, paid or not (contract: {@code getContractFees}).
     *
     * @param contractId key of the contract
     * @return the fees
     */
    @GET
    @Path("Contract/Fees")
    ContractFeeStatement fees(@QueryParam("contractId") long contractId);

    /**
     * Pauses a contract (contract: {@code freezeContract}).
     *
     * @param contractId key of the contract
     * @param freeze kind of pause, reason, and from when until when
     * @return the contract as it stands now
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link FreezeContractError}
     */
    @POST
    @Path("Freeze")
    @Consumes(MediaType.APPLICATION_JSON)
    ContractDetails freeze(@QueryParam("contractId") long contractId, FreezeContract freeze);

    /**
     * The reasons for which contracts may be paused (contract: {@code listFreezeReasons}).
     *
     * @return the reasons
     */
    @GET
    @Path("FreezeReasons")
    List<FreezeReason> freezeReasons();

    /**
     * One kind of pause, worked out for a contract: what it costs there, and when it may begin (contract: {@code getFreezeTypeDetails}).
     *
     * @param freezeTypeId key of the freeze type
     * @param contractId key of the contract
     * @return the freeze type
     */
    @GET
    @Path("FreezeType")
    FreezeTypeDetails freezeType(
            @QueryParam("freezeTypeId") long freezeTypeId, @QueryParam("contractId") long contractId);

    /**
     * The kinds of pause that a contract allows (contract: {@code listFreezeTypes}).
     *
     * @param contractId key of the contract
     * @return the freeze types
     */
    @GET
    @Path("FreezeTypes")
    List<FreezeType> freezeTypes(@QueryParam("contractId") long contractId);
}
