package io.github.perfectgym4j.sandbox.v2.commands.contracts;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.Freezes;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.commands.contracts.ContractRules.Buyer;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Contracts: making, signing, paying, freezing, cancelling. */
@Path(ApiVersion.PATH + "/Contracts")
@Consumes(MediaType.WILDCARD)
public class ContractsResource {

    private static final List<String> SOURCES = List.of(
            "CreditCard",
            "DirectDebit",
            "Cash",
            "SubstitutePayer",
            "Company",
            "VirtualAccount",
            "MoneyTransfer",
            "ExternalProvider");

    private final Supplier<Company> company;

    /** @param company the company's data */
    public ContractsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Makes a contract for a member, in the home club if no other is named. */
    @POST
    @Path("AddContract")
    public Response addContract(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        Long clubId = command.optionalLong("clubId");
        Long sourceId = command.optionalLong("paymentSourceId");
        Optional<NewContract> wanted = command.optionalObject("contractData").map(NewContract::read);
        command.check();
        Member member = company.get()
                .members()
                .find(memberId)
                .filter(known -> !known.isDeleted())
                .orElseThrow(() -> new BusinessError("MemberNotFound", "memberId"));
        Buyer buyer = new Buyer(
                memberId,
                Objects.requireNonNullElse(clubId, member.homeClubId()),
                member.person().birthDate(),
                sourceId);
        Contract made = wanted.map(contract -> new ContractRules(company.get(), contract, buyer).sign(memberId))
                .orElseThrow(() -> new BusinessError("CreatingContractFailed", "contractData"));
        return Answers.json(200, new Row().put("contractId", made.id()).build());
    }

    /** Works out what a contract would cost. */
    @POST
    @Path("SimulateNewContract")
    public Response simulateNewContract(String body) {
        Command command = new Command(body);
        long clubId = command.requiredLong("clubId");
        long planId = command.requiredLong("paymentPlanId");
        List<Long> addOnIds = command.longs("additionalPaymentPlansIds");
        LocalDate start = command.requiredDay("startDate");
        String voucherCode = command.optionalText("voucherCode");
        List<Long> ids = command.longs("discountIds");
        List<Long> discountIds = NewContract.discounts(command);
        command.check();
        JsonObject simulated = new Simulation(company.get())
                .run(clubId, planId, addOnIds, start, ids.isEmpty() ? discountIds : ids, voucherCode);
        return Answers.json(200, simulated);
    }

    /** Works out what is due before the regular fees begin. */
    @GET
    @Path("CalculateProrata")
    public Response calculateProrata(@Context UriInfo uri) {
        Command command = Command.of(uri, "request", "discountIds");
        long planId = command.requiredLong("paymentPlanId");
        LocalDate start = command.requiredDay("startDate");
        List<Long> discountIds = command.longs("discountIds");
        String source = command.optionalWord("paymentSource", SOURCES);
        command.check();
        return Answers.json(
                200, new Simulation(company.get()).prorata(planId, start, discountIds, "DirectDebit".equals(source)));
    }

    /** Signs a contract; its document can be downloaded afterwards. */
    @POST
    @Path("SignContractDocument")
    public Response signContractDocument(@Context UriInfo uri, String body) {
        Command command = new Command(body);
        long contractId = command.requiredLong("contractId");
        String signature = command.requiredText("signature");
        command.check();
        long fileId = new ContractPapers(company.get()).sign(contractId, signature);
        return Answers.json(
                200,
                new Row()
                        .put("fileDownloadUrl", ContractPapers.url(uri, fileId))
                        .build());
    }

    /** Chooses what contracts are paid with; all or none. */
    @POST
    @Path("AssignPaymentSource")
    public Response assignPaymentSource(String body) {
        Command command = new Command(body);
        long sourceId = command.requiredLong("memberPaymentSourceId");
        List<Long> contractIds = command.requiredLongs("contractsIds");
        command.check();
        new ContractPapers(company.get()).payWith(sourceId, contractIds);
        return Answers.json(200, Command.nothing());
    }

    /** Deletes a contract of which nothing was paid. */
    @DELETE
    @Path("Delete")
    public Response delete(String body) {
        Command command = new Command(body);
        long contractId = command.requiredLong("contractId");
        command.check();
        new ContractPapers(company.get()).delete(contractId);
        return Answers.json(200, Command.nothing());
    }

    /** Cancels a contract. */
    @POST
    @Path("Cancel")
    public Response cancel(String body) {
        Command command = new Command(body);
        long contractId = command.requiredLong("contractId");
        CancelRules.Wish wish = CancelRules.Wish.read(command);
        command.check();
        new CancelRules(company.get(), wish).cancel(contractId);
        return Answers.json(200, Command.nothing());
    }

    /** Cancels all contracts of a member, those that can be; the others say why not. */
    @POST
    @Path("CancelMemberContracts")
    public Response cancelMemberContracts(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        CancelRules.Wish wish = CancelRules.Wish.read(command);
        command.check();
        CancelRules rules = new CancelRules(company.get(), wish);
        List<JsonObject> results = company.get().guard().alone(() -> {
            rules.checkWish();
            return rules.open(memberId).stream()
                    .map(contract -> cancelled(rules, contract))
                    .toList();
        });
        return Answers.json(
                200, new Row().put("contractCancellationDetailsList", results).build());
    }

    private JsonObject cancelled(CancelRules rules, Contract contract) {
        List<String> codes = List.of();
        try {
            rules.cancel(company.get().contracts().require(contract.id()));
        } catch (BusinessError refused) {
            codes = refused.reasons().stream().map(BusinessError.Reason::code).toList();
        }
        return new Row()
                .put("contractId", contract.id())
                .put("isSuccessfullyCancelled", codes.isEmpty())
                .put("errors", codes)
                .build();
    }

    /** Freezes a contract. */
    @POST
    @Path("Freeze")
    public Response freeze(String body) {
        Command command = new Command(body);
        long contractId = command.requiredLong("contractId");
        long typeId = command.requiredLong("freezeTypeId");
        long reasonId = command.requiredLong("reasonId");
        LocalDate start = command.optionalDay("startDate");
        LocalDate end = command.optionalDay("endDate");
        command.check();
        long freezeId = new FreezeRules(company.get()).add(contractId, typeId, reasonId, start, end);
        return Answers.json(200, new Row().put("contractFreezeId", freezeId).build());
    }

    /** Changes a freeze by a list of changes. */
    @PATCH
    @Path("UpdateFreeze/{id}")
    public Response updateFreeze(@PathParam("id") long id, String body) {
        FreezeRules rules = new FreezeRules(company.get());
        Freezes.Held held = rules.require(id);
        JsonObject before = new Row()
                .put("reasonId", held.freeze().reason().id())
                .put("startDate", held.freeze().first().atStartOfDay())
                .put("endDate", held.freeze().last().plusDays(1).atStartOfDay())
                .build();
        Command after = Command.patched(body, before);
        long reasonId = after.requiredLong("reasonId");
        LocalDate start = after.requiredDay("startDate");
        LocalDate end = after.requiredDay("endDate");
        after.check();
        rules.change(id, reasonId, start, end);
        return Answers.json(200, Command.nothing());
    }

    /** Takes a freeze back. */
    @POST
    @Path("DeleteFreeze")
    public Response deleteFreeze(String body) {
        Command command = new Command(body);
        long freezeId = command.requiredLong("contractFreezeId");
        command.check();
        new FreezeRules(company.get()).delete(freezeId);
        return Answers.json(200, Command.nothing());
    }
}
