package io.github.perfectgym4j.sandbox.v1.contracts;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.FreezeType;
import io.github.perfectgym4j.sandbox.company.contracts.Freezing;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v1.view.ContractView;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Paging;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import io.github.perfectgym4j.sandbox.wire.Sensible;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;

/** Area Contracts: one method for each of the contract's 7 operations. */
@Path("Api/Contracts")
public class ContractsResource {

    private final Supplier<Company> company;
    private final Answers answers;

    /**
     * Sets up the area.
     *
     * @param company the company's data
     * @param answers writes envelopes
     */
    public ContractsResource(Supplier<Company> company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /**
     * The contracts of a member in list form, all at once (Q52); or all contracts changed after a counter value in full, tombstones included, of
     * which a page may be named (Q53). Employee mode.
     */
    @GET
    @Path("Contracts")
    @Modes(Mode.EMPLOYEE)
    public Response listContracts(@Context UriInfo uri) {
        Company now = company.get();
        ContractView view = new ContractView(now);
        Parameters parameters = new Parameters(uri);
        Long memberId = parameters.optionalLong("userId");
        long timestamp = parameters.optionalLong("timestamp", 0);
        int page = parameters.page();
        parameters.check();
        if (memberId == null) {
            List<Contract> changed = Paging.page(now.contracts().table().changedSince(timestamp, any -> true), page);
            return answers.elements(
                    "ContractDetails", changed.stream().map(view::details).toList());
        }
        now.members().require(memberId, Subject.MEMBER);
        return answers.elements(
                "Contract",
                now.contracts().of(memberId).stream().map(view::contract).toList());
    }

    /** One contract in full. Employee mode. */
    @GET
    @Path("Contract")
    @Modes(Mode.EMPLOYEE)
    public Response getContractDetails(@Context UriInfo uri) {
        Company now = company.get();
        return answers.element("ContractDetails", new ContractView(now).details(require(now, new Parameters(uri))));
    }

    /** The fees of a contract, paid and pending. Employee mode. */
    @GET
    @Path("Contract/Fees")
    @Modes(Mode.EMPLOYEE)
    public Response getContractFees(@Context UriInfo uri) {
        Company now = company.get();
        return answers.element("ContractFeeStatement", FeeStatement.of(now, require(now, new Parameters(uri))));
    }

    private static Contract require(Company now, Parameters parameters) {
        long contractId = parameters.requiredLong("contractId");
        parameters.check();
        return now.contracts().require(contractId);
    }

    /** Pauses a contract; the key in the query string, the rest as JSON. Employee mode. */
    @POST
    @Path("Freeze")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response freezeContract(@Context UriInfo uri, String body) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri, body);
        long contractId = parameters.requiredLong("contractId");
        long typeId = parameters.requiredLong("freezeTypeId");
        long reasonId = parameters.requiredLong("reasonId");
        LocalDateTime start = Sensible.time(parameters, "startDate", "StartDateIsRequired");
        LocalDateTime end = Sensible.time(parameters, "endDate", "EndDateIsRequired");
        parameters.check();
        Contract frozen =
                now.contracts().freezes().add(contractId, typeId, reasonId, start.toLocalDate(), end.toLocalDate());
        return answers.element("ContractDetails", new ContractView(now).details(frozen));
    }

    /** Why contracts are paused. Employee mode. */
    @GET
    @Path("FreezeReasons")
    @Modes(Mode.EMPLOYEE)
    public Response listFreezeReasons() {
        return answers.elements(
                "FreezeReason",
                Freezing.REASONS.stream().map(ContractView::reason).toList());
    }

    /** Kinds of pause for a contract; none if it cannot be paused. Employee mode. */
    @GET
    @Path("FreezeTypes")
    @Modes(Mode.EMPLOYEE)
    public Response listFreezeTypes(@Context UriInfo uri) {
        Company now = company.get();
        Contract contract = require(now, new Parameters(uri));
        List<FreezeType> types = FreezeType.ALL.stream()
                .filter(type -> type.use().isActive()
                        && type.isFor(contract.offer().planId())
                        && now.contracts().freezes().isFreezable(contract))
                .toList();
        return answers.elements(
                "FreezeType",
                types.stream()
                        .map(type -> ContractView.add(new Row(), type).build())
                        .toList());
    }

    /** One kind of pause, worked out for a contract. Employee mode. */
    @GET
    @Path("FreezeType")
    @Modes(Mode.EMPLOYEE)
    public Response getFreezeTypeDetails(@Context UriInfo uri) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long typeId = parameters.requiredLong("freezeTypeId");
        Contract contract = require(now, parameters);
        FreezeType type =
                FreezeType.find(typeId).orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Subject.FREEZE_TYPE));
        List<JsonObject> months = Freezing.months(contract, now.contracts().now(contract.memberId())).stream()
                .map(ContractsResource::month)
                .toList();
        return answers.element(
                "FreezeTypeDetails",
                ContractView.add(new Row(), type)
                        .put("freezeFee", type.fixedFee())
                        .put(
                                "availableStartDates",
                                now.contracts().freezes().isFreezable(contract) ? months : List.of())
                        .put("freezeMaxLength", Freezing.lengthLeft(contract, type))
                        .build());
    }

    private static JsonObject month(YearMonth month) {
        return new Row()
                .put("year", month.getYear())
                .put("month", month.getMonthValue())
                .put("startMonthDate", month.atDay(1).atStartOfDay())
                .put("endMonthDate", month.atEndOfMonth().atTime(23, 59, 59))
                .build();
    }
}
