package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.commands.contracts.ContractRules;
import io.github.perfectgym4j.sandbox.v2.commands.contracts.ContractRules.Buyer;
import io.github.perfectgym4j.sandbox.v2.commands.contracts.NewContract;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError.Reason;
import io.github.perfectgym4j.sandbox.v2.errors.Codes;
import io.github.perfectgym4j.sandbox.v2.errors.Messages;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The commands of {@code Members} that add members. What is refused names all reasons. */
@Path(ApiVersion.PATH + "/Members")
@Consumes(MediaType.WILDCARD)
public class NewMembersResource {

    private static final String NO_CONTRACT = "CreatingContractFailed";

    private final Supplier<Company> company;

    /** @param company the company's data */
    public NewMembersResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Adds a guest: a member without contract. */
    @POST
    @Path("AddGuestMember")
    public Response addGuestMember(String body) {
        Command command = new Command(body);
        SentMember sent = SentMember.read(command);
        command.check();
        Company now = company.get();
        long memberId = now.guard().alone(() -> {
            NewMemberRules rules = new NewMemberRules(now, sent, null);
            refuse(rules.check());
            return rules.add();
        });
        return Answers.json(200, new Row().put("memberId", memberId).build());
    }

    private static void refuse(List<Reason> wrong) {
        if (!wrong.isEmpty()) {
            throw new BusinessError(wrong);
        }
    }

    /** Adds a member with a contract: both or none. */
    @POST
    @Path("AddContractMember")
    public Response addContractMember(String body) {
        Command command = new Command(body);
        SentMember sent = SentMember.read(command);
        Optional<NewContract> wanted = command.optionalObject("contractData").map(NewContract::read);
        command.check();
        NewContract contract = wanted.orElseThrow(() -> new BusinessError(NO_CONTRACT, "contractData"));
        Company now = company.get();
        return now.guard().alone(() -> {
            NewMemberRules rules = new NewMemberRules(now, sent, contract.planId());
            refuse(check(rules, sent, contract));
            long memberId = rules.add();
            long contractId = contract(sent, contract).sign(memberId).id();
            return Answers.json(
                    200,
                    new Row()
                            .put("memberId", memberId)
                            .put("contractId", contractId)
                            .build());
        });
    }

    private List<Reason> check(NewMemberRules rules, SentMember sent, NewContract wanted) {
        return Stream.concat(
                        rules.check().stream(),
                        contract(sent, wanted).faults().stream().map(NewMembersResource::named))
                .distinct()
                .toList();
    }

    private ContractRules contract(SentMember sent, NewContract wanted) {
        return new ContractRules(
                company.get(),
                wanted,
                new Buyer(
                        null, sent.homeClubId(), sent.details().person().born().orElse(null), null));
    }

    /** Of the codes of {@code AddContract}, these commands have most. */
    private static Reason named(Reason fault) {
        boolean isClub = fault.code().equals("ClubNotExist");
        boolean isKnown = Codes.of("Members/AddContractMember").contains(fault.code());
        return new Reason(
                isKnown ? fault.code() : NO_CONTRACT,
                isClub ? "homeClubId" : "contractData." + fault.property(),
                fault.data());
    }

    /** Says what would stand against a guest, or with a contract against a member; never refuses. */
    @POST
    @Path("ValidateMember")
    public Response validateMember(@Context HttpHeaders headers, String body) {
        Command command = new Command(body);
        SentMember sent = SentMember.read(command);
        Optional<NewContract> wanted = command.optionalObject("contractData").map(NewContract::read);
        command.check();
        Company now = company.get();
        NewMemberRules rules =
                new NewMemberRules(now, sent, wanted.map(NewContract::planId).orElse(null));
        List<Reason> wrong = now.guard().alone(() -> wanted.map(contract -> check(rules, sent, contract))
                .orElseGet(rules::check));
        List<Locale> languages = headers.getAcceptableLanguages();
        List<JsonObject> errors =
                wrong.stream().map(reason -> show(reason, languages)).toList();
        return Answers.json(
                200,
                new Row().put("isValid", errors.isEmpty()).put("errors", errors).build());
    }

    private static JsonObject show(Reason reason, List<Locale> languages) {
        return new Row()
                .put("property", reason.property())
                .put("message", Messages.of(reason.code(), languages))
                .put("code", reason.code())
                .put("data", reason.data())
                .build();
    }
}
