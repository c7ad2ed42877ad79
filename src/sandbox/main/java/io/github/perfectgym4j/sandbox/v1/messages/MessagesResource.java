package io.github.perfectgym4j.sandbox.v1.messages;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.papers.Message;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Oddities;
import io.github.perfectgym4j.sandbox.wire.Paging;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;

/** Area Messages. One method for each of the contract's 2 operations, each named after its {@code operationId}. */
@Path("Api/Messages")
public class MessagesResource {

    private final Supplier<Company> company;
    private final Answers answers;

    /**
     * Sets up the area.
     *
     * @param company the company's data
     * @param answers writes envelopes
     */
    public MessagesResource(Supplier<Company> company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /** One message with its text and attachments; reading it here does not count as read. Employee mode. */
    @GET
    @Path("Message")
    @Modes(Mode.EMPLOYEE)
    public Response getMessageDetails(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        long messageId = parameters.requiredLong("messageId");
        parameters.check();
        Message message = company.get().messages().require(messageId, Subject.MESSAGE);
        List<JsonObject> attachments = message.attachments().stream()
                .map(file ->
                        new Row().put("id", file.id()).put("name", file.name()).build())
                .toList();
        return answers.element(
                "MessageDetails",
                addMessage(new Row(), message)
                        .put("text", message.text())
                        // Q31: the same fact as isReaded.
                        .put("read", message.isRead())
                        .put("comment", "")
                        .put("attachments", attachments)
                        .build());
    }

    /** Messages to a member changed after a counter value. Employee mode. */
    @GET
    @Path("Messages")
    @Modes(Mode.EMPLOYEE)
    public Response listUserMessages(@Context UriInfo uri) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long memberId = parameters.requiredLong("userId");
        long timestamp = parameters.optionalLong("timestamp", 0);
        parameters.check();
        now.members().require(memberId, Subject.MEMBER);
        List<JsonObject> rows =
                Paging.first(now.messages().changedSince(timestamp, message -> message.memberId() == memberId)).stream()
                        .map(message -> addMessage(new Row(), message).build())
                        .toList();
        return answers.elements("Message", rows);
    }

    private static Row addMessage(Row row, Message message) {
        return row.put("title", message.title())
                .put("id", message.id())
                .put("timestamp", message.timestamp())
                .put("isDeleted", message.isDeleted())
                .put("status", message.status())
                .put("isReaded", message.isRead())
                .put("createdDate", message.created());
    }

    /** @return how the vendor's samples of this area's types differ */
    public static List<Oddities> oddities() {
        return List.of(new Oddities("MessageDetails").missing("isReaded", "createdDate"));
    }
}
