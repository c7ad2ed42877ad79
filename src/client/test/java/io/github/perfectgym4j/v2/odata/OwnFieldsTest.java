package io.github.perfectgym4j.v2.odata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ApiError;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.Version22Test;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers whose own fields are called like parts of an envelope. The contract has three such results of commands. */
class OwnFieldsTest extends Version22Test {

    /** {@code ValidateMemberResult} of the contract, and fields that have the names of other envelopes. */
    public record Validated(Boolean isValid, List<ApiError> errors, List<String> elements, Integer value) {}

    /** Without any such field. */
    public record Plain(Long id) {}

    /** Operations that answer these. */
    @RegisterProvider(ApiClientFilter.class)
    @RegisterProvider(ODataFormat.class)
    @Path("v2.2")
    @Produces(MediaType.APPLICATION_JSON)
    public interface OwnFieldsClient extends ApiInterface {

        @GET
        @Path("validated")
        Validated validated();

        @GET
        @Path("plain")
        Plain plain();

        @GET
        @Path("page")
        ResultPage<Validated> page();
    }

    @Test
    void oneIsReadWhole() {
        answer(
                200,
                "{'isValid':false,'errors':[{'code':'EmailTaken','property':'email'}],'elements':['a','b'],'value':7}");
        assertThat(client(OwnFieldsClient.class).validated())
                .isEqualTo(
                        new Validated(false, List.of(new ApiError("EmailTaken", "email", null)), List.of("a", "b"), 7));
        answer(200, "{'Errors':[],'Elements':[]}");
        assertThat(client(OwnFieldsClient.class).validated())
                .isEqualTo(new Validated(null, List.of(), List.of(), null));
    }

    @Test
    void onAPageAsWell() {
        answer(200, "{'value':[{'isValid':true,'errors':[{'code':'X'}],'elements':['a'],'value':7}]}");
        assertThat(client(OwnFieldsClient.class).page().elements())
                .containsExactly(new Validated(true, List.of(new ApiError("X", null, null)), List.of("a"), 7));
    }

    @Test
    void unknownOnesArePassedOver() {
        answer(200, "{'id':1,'elements':[{'id':2}],'value':[3],'errors':[]}");
        assertThat(client(OwnFieldsClient.class).plain()).isEqualTo(new Plain(1L));
    }

    @Test
    void errorsThatTheRecordDoesNotHaveAreARefusal() {
        answer(200, "{'errors':[{'code':'NoPermission'}]}");
        assertThatThrownBy(() -> client(OwnFieldsClient.class).plain())
                .isInstanceOfSatisfying(RequestRefusedException.class, e -> assertThat(e.has("NoPermission"))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'elements':[{'id':1}]}", "{'value':[{'id':1}]}", "{}", "[]", "7"})
    void anotherEnvelopeIsNone(String body) {
        answer(200, body);
        assertThatThrownBy(() -> client(OwnFieldsClient.class).plain())
                .isInstanceOf(AnswerNotUnderstoodException.class);
    }
}
