package io.github.perfectgym4j.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v2.members.MemberDetailsPatch;
import io.github.perfectgym4j.v2.members.MembersClient;
import io.github.perfectgym4j.v2.value.Sex;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.junit.jupiter.api.Test;

/** Forms of requests and answers that only some commands have, on operations of the contract. */
class CommandFormsTest extends Version22Test {

    /** Operations with these forms, as an application would declare them. */
    @RegisterProvider(ApiClientFilter.class)
    @RegisterProvider(ODataFormat.class)
    @RegisterProvider(QueryValues.class)
    @PerfectGymApi
    @Path("v2.2")
    @Produces(MediaType.APPLICATION_JSON)
    public interface Forms extends ApiInterface {

        @GET
        @Path("Products/ProductsPriceList")
        @Required({"productsIds", "date"})
        List<Price> productsPriceList(
                @QueryParam("productsIds") List<Long> productsIds,
                @QueryParam("clubId") long clubId,
                @QueryParam("date") LocalDateTime date);

        @GET
        @Path("Contracts/CalculateProrata")
        @Required("request.startDate")
        Prorata calculateProrata(
                @QueryParam("request.paymentPlanId") long paymentPlanId,
                @QueryParam("request.startDate") LocalDateTime startDate,
                @QueryParam("request.discountIds") List<Long> discountIds);

        @GET
        @Path("Courses/GetEnrollmentOptions")
        Prorata enrollmentOptions(
                @QueryParam("request.startDate") LocalDate startDate, @QueryParam("request.endDate") LocalDate endDate);

        @POST
        @Path("AccessControl/ValidateCardScan")
        @Consumes(MediaType.APPLICATION_JSON)
        Scanned validateCardScan(Scan scan);

        @POST
        @Path("Members/SetMemberCustomAttributes")
        @Consumes(MediaType.APPLICATION_JSON)
        void setCustomAttribute(Attribute attribute);
    }

    public record Price(Long productId, Amounts price) {}

    public record Amounts(BigDecimal net, BigDecimal gross) {}

    public record Prorata(BigDecimal amount) {}

    public record Scan(UUID deviceId) {}

    public record Scanned(UUID swipeId, JsonValue extra) {}

    public record Attribute(JsonValue value) {}

    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 21, 6, 0);

    private Forms forms() {
        return client(Forms.class);
    }

    @Test
    void anAnswerThatIsAnArrayIsAList() {
        answer(200, "[{'productId':1,'price':{'net':10.00,'gross':12.30}},{'productId':2}]");
        assertThat(forms().productsPriceList(List.of(1L, 2L), 3, MORNING))
                .containsExactly(
                        new Price(1L, new Amounts(new BigDecimal("10.00"), new BigDecimal("12.30"))),
                        new Price(2L, null));
        assertThat(server().last().line())
                .isEqualTo("GET v2.2/Products/ProductsPriceList"
                        + "?clubId=3&date=2026-11-21T06:00:00&productsIds=1&productsIds=2");
        answer(200, "[]");
        assertThat(forms().productsPriceList(List.of(1L), 3, MORNING)).isEmpty();
    }

    @Test
    void anAnswerThatIsNoArrayIsNotTakenForAList() {
        for (String body : new String[] {"{}", "'text'", "7", "[{'productId':1},", "{'errors':[{'code':'X'}]}"}) {
            answer(200, body);
            assertThatThrownBy(() -> forms().productsPriceList(List.of(1L), 3, MORNING))
                    .as(body)
                    .isInstanceOfAny(AnswerNotUnderstoodException.class, RequestRefusedException.class);
        }
    }

    @Test
    void queriesWithThePrefixOfTheRequest() {
        answer(200, "{'amount':1.005}");
        assertThat(forms().calculateProrata(5, MORNING, List.of(8L, 9L)).amount())
                .isEqualTo(new BigDecimal("1.005"));
        assertThat(server().last().line())
                .isEqualTo("GET v2.2/Contracts/CalculateProrata?request.discountIds=8&request.discountIds=9"
                        + "&request.paymentPlanId=5&request.startDate=2026-11-21T06:00:00");
        answer(200, "{'amount':1}");
        forms().enrollmentOptions(LocalDate.of(2026, 11, 21), null);
        assertThat(server().last().line())
                .isEqualTo("GET v2.2/Courses/GetEnrollmentOptions?request.startDate=2026-11-21");
    }

    @Test
    void whatIsCertainlyWrongInAQueryIsNotSent() {
        assertThatThrownBy(() -> forms().calculateProrata(5, null, null))
                .hasMessage("GET v2.2/Contracts/CalculateProrata: request.startDate is required");
        assertThatThrownBy(() -> forms().calculateProrata(-5, MORNING, null))
                .hasMessage("GET v2.2/Contracts/CalculateProrata: request.paymentPlanId must not be negative");
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThatThrownBy(() -> forms().enrollmentOptions(day, day.minusDays(1)))
                .hasMessage("GET v2.2/Courses/GetEnrollmentOptions: endDate must not be before startDate");
        assertThat(server().requests()).isEmpty();
        answer(200, "{'amount':1}");
        forms().enrollmentOptions(day, day);
    }

    @Test
    void identifiersThatAreNoNumbers() {
        UUID device = UUID.fromString("6b3a0f9e-3c0e-4a53-9f0a-0d5b1b6a7c11");
        answer(200, "{'swipeId':'0F8FAD5B-D9CB-469F-A165-70867728950E','extra':{'a':[1,null,'x']}}");
        Scanned scanned = forms().validateCardScan(new Scan(device));
        assertThat(server().last().body()).isEqualTo("{\"deviceId\":\"" + device + "\"}");
        assertThat(scanned.swipeId()).isEqualTo(UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"));
        assertThat(scanned.extra()).hasToString("{\"a\":[1,null,\"x\"]}");
        answer(200, "{'swipeId':'it is none'}");
        assertThatThrownBy(() -> forms().validateCardScan(new Scan(device)))
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageContaining("swipeId")
                .hasMessageNotContaining("it is none");
    }

    @Test
    void valuesWhoseKindTheContractLeavesOpen() {
        List<JsonValue> values = List.of(
                JsonValue.TRUE,
                JsonValue.NULL,
                Json.createValue(12),
                Json.createValue("O'Brien \"x\"\n"),
                Json.createArrayBuilder().add(1).add(2).build(),
                Json.createObjectBuilder().add("a", "b").build());
        for (JsonValue value : values) {
            answer(200, "{}");
            forms().setCustomAttribute(new Attribute(value));
            assertThat(server().last().body()).isEqualTo("{\"value\":" + value + "}");
        }
    }

    @Test
    void aSparseUpdateSendsWhatWasSetAndNothingElse() {
        answer(200, "{}");
        client(MembersClient.class)
                .updateMemberDetails(
                        40,
                        MemberDetailsPatch.builder()
                                .birthDate(LocalDate.of(1990, 5, 17))
                                .sex(Sex.FEMALE)
                                .documentNumber(null)
                                .cityId(7L)
                                .email("first@example.com")
                                .email("O'Brien \"x\"")
                                .build());
        assertThat(server().last().line()).isEqualTo("PATCH v2.2/Members/UpdateMemberDetails/40");
        assertThat(server().last().header("Content-Type")).isEqualTo("application/json-patch+json");
        assertThat(Json.createReader(new java.io.StringReader(server().last().body()))
                        .readArray())
                .isEqualTo(
                        Json.createReader(new java.io.StringReader(("[{'op':'replace','path':'/PersonalData/BirthDate',"
                                                + "'value':'1990-05-17'},"
                                                + "{'op':'replace','path':'/PersonalData/Sex','value':'Female'},"
                                                + "{'op':'replace','path':'/PersonalData/DocumentNumber','value':null},"
                                                + "{'op':'replace','path':'/AddressData/CityId','value':7},"
                                                + "{'op':'replace','path':'/PersonalData/Email','value':'O|Brien \\\"x\\\"'}]")
                                        .replace('\'', '"')
                                        .replace('|', '\'')))
                                .readArray());
    }

    @Test
    void aSparseUpdateShowsNoValues() {
        MemberDetailsPatch patch =
                MemberDetailsPatch.builder().lastName("Example").build();
        assertThat(patch)
                .hasToString("MemberDetailsPatch[/PersonalData/LastName]")
                .isEqualTo(MemberDetailsPatch.builder().lastName("Example").build())
                .isNotEqualTo(MemberDetailsPatch.builder().lastName(null).build());
        assertThatThrownBy(() -> client(MembersClient.class).updateMemberDetails(40, null))
                .hasMessage("PATCH v2.2/Members/UpdateMemberDetails/{id}: patch is required");
    }
}
