package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;

/** The commands of {@code MemberCards}: cards, and files by an obsolete one. */
@Path(ApiVersion.PATH + "/MemberCards")
@Consumes(MediaType.WILDCARD)
public class MemberCardsResource {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;
    private static final int USUAL = 10;

    private final Supplier<Company> company;

    /** @param company the company's data */
    public MemberCardsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Gives a member a card; a temporary one is taken away when the member leaves the club. */
    @POST
    @Path("AssignCard")
    public Response assignCard(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        String number = command.requiredText("cardNumber");
        boolean isTemporary = command.optionalBoolean("isTemporary");
        command.check();
        KnownMember.require(company.get(), memberId, "MemberNotFound");
        if (!number.matches("(?=.*[0-9])[0-9A-Za-z-]{" + SHORTEST + "," + LONGEST + "}")) {
            throw new BusinessError("InvalidCardNumber", "cardNumber");
        }
        try {
            company.get().cards().assign(memberId, number, isTemporary);
        } catch (Refused inUse) {
            throw new BusinessError("CardAlreadyAssigned", "cardNumber");
        }
        return Answers.json(200, Command.nothing());
    }

    /** Takes a card away. */
    @POST
    @Path("DetachCard")
    public Response detachCard(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        String number = command.requiredText("cardNumber");
        command.check();
        KnownMember.require(company.get(), memberId, "MemberNotFound");
        try {
            company.get().cards().detach(memberId, number);
        } catch (Refused hasNot) {
            throw new BusinessError("CardAssignmentNotFound", "cardNumber");
        }
        return Answers.json(200, Command.nothing());
    }

    /** Gives a member a card with a number that nobody has: digits, the first of them not zero. */
    @POST
    @Path("GenerateCard")
    public Response generateCard(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        int length = command.optionalInt("cardLength", USUAL);
        command.check();
        KnownMember.require(company.get(), memberId, "MemberNotFound");
        if (length < SHORTEST || length > LONGEST) {
            throw new BusinessError("InvalidCardLength", "cardLength");
        }
        String number = company.get()
                .cards()
                .generate(memberId, length)
                .orElseThrow(() -> new BusinessError("FailedToGenerateCard"));
        return Answers.json(200, new Row().put("cardNumber", number).build());
    }

    /** The same as {@code Members/AddFile}, at its former address. */
    @POST
    @Path("AddFile")
    public Response addFile(@Context UriInfo uri, String body) {
        return new AddingFiles(company.get()).add(new Command(body), uri);
    }
}
