package io.github.perfectgym4j.sandbox.v1.users;

import io.github.perfectgym4j.sandbox.access.Caller;
import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.entry.Card;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Area Users: membership cards. One method for each operation, each named after its {@code operationId}. */
@Path("Api/Users")
public class CardsResource {

    private final MemberAnswers members;

    /** @param members the members' data and views */
    public CardsResource(MemberAnswers members) {
        this.members = members;
    }

    /** All cards a member has or had. Employee mode. */
    @GET
    @Path("MembershipCards")
    @Modes(Mode.EMPLOYEE)
    public Response listMembershipCards(@Context UriInfo uri) {
        Company now = members.company();
        Parameters parameters = new Parameters(uri);
        long memberId = parameters.requiredLong("userId");
        parameters.check();
        now.members().require(memberId, Subject.MEMBER);
        List<JsonObject> rows =
                now.cards().all(memberId).stream().map(CardsResource::show).toList();
        return members.answers().elements("MembershipCard", rows);
    }

    private static JsonObject show(Card card) {
        return new Row()
                .put("cardNumber", card.number())
                .put("timestamp", card.timestamp())
                .put("isBlocked", card.isBlocked())
                .put("isDeleted", card.isDeleted())
                .put("cardType", card.type())
                .put("contractId", card.contractId())
                .put("assigneReason", card.reason())
                .build();
    }

    /** Issues a card. Employee mode. */
    @POST
    @Path("MembershipCard")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response assignMembershipCard(@Context UriInfo uri, String body) {
        Parameters parameters = new Parameters(uri, body);
        long memberId = parameters.requiredLong("userId");
        String number = parameters.requiredText("cardNumber");
        parameters.check();
        return members.details(members.company().cards().assign(memberId, number), uri);
    }

    /** Takes a card away. Employee mode. */
    @POST
    @Path("DetachMembershipCard")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response detachMembershipCard(@Context UriInfo uri, String body) {
        Parameters parameters = new Parameters(uri, body);
        long memberId = parameters.requiredLong("userId");
        String number = parameters.requiredText("cardNumber");
        parameters.check();
        return members.details(members.company().cards().detach(memberId, number), uri);
    }

    /** Blocks a card of the signed-in member, by default the current one. User mode. */
    @PUT
    @Path("Card/Block")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.USER)
    public Response blockCard(@Context UriInfo uri, @Context SecurityContext security) {
        long memberId = Caller.of(security).memberId();
        Member member = members.company().cards().block(memberId, number(uri));
        return members.details(member, uri);
    }

    /** Unblocks a card of the signed-in member, by default the one blocked last. User mode. */
    @PUT
    @Path("Card/Unblock")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.USER)
    public Response unblockCard(@Context UriInfo uri, @Context SecurityContext security) {
        long memberId = Caller.of(security).memberId();
        Member member = members.company().cards().unblock(memberId, number(uri));
        return members.details(member, uri);
    }

    /** Q34: the printed name misses a letter; both are taken. */
    private static String number(UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        String number = parameters.optionalText("cardNumber");
        return number == null ? parameters.optionalText("carNumber") : number;
    }
}
