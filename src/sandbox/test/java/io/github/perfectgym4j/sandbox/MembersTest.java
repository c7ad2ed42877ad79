package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembersTest extends SandboxTest {

    private static final String GUARDIAN =
            "{\"name\":\"Eva\",\"lastName\":\"Berg\",\"city\":\"Bonn\",\"countrySymbol\":\"DE\","
                    + "\"signatureDataBase64\":\"AAAA\",\"bankAccount\":\"DE89 3704 0044 0532 0130 00\"}";

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    private static String member(String more) {
        return "{\"email\":\"x@example.com\",\"homeClubId\":1,\"birthDate\":\"2015-06-01\"" + more + "}";
    }

    @Test
    void addsAMemberWithEverything() {
        JsonObject added = Api.element(employee.post(
                "Users/User",
                member(
                        ",\"registeredAtClubId\":3,\"isForeigner\":true,\"idCardName\":\"Passport\",\"idCardNumber\":\"X 1\","
                                + "\"address\":{\"line1\":\"Weg 1\",\"city\":\"Bonn\",\"country\":\"Germany\"},\"legalGuardian\":"
                                + GUARDIAN)));
        assertThat(added.getString("legalGuardian")).isEqualTo("Eva Berg");
        assertThat(added.getInt("registeredAtClubId")).isEqualTo(3);
        assertThat(added.getString("birthDate")).isEqualTo("2015-06-01T00:00:00");
        assertThat(added.getBoolean("isForeigner")).isTrue();
        assertThat(added.getJsonObject("address").getString("countrySymbol")).isEqualTo("DE");
        assertThat(added.getJsonArray("contracts")).isEmpty();
        assertThat(added.get("employee")).isEqualTo(JsonValue.NULL);
        assertThat(Api.element(employee.get("Users/User?userId=" + added.getInt("id"))))
                .isEqualTo(added);
    }

    @Test
    void guestsHaveNoContractToBookWith() {
        int guest = Api.element(employee.post("Users/User", member(",\"isGuest\":true")))
                .getInt("id");
        assertThat(Api.refusals(employee.post("Classes/BookClass?classId=1677&userId=" + guest)))
                .containsExactly("BookingWithoutActiveContractNotAllowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | [InvalidParameters/email, InvalidParameters/homeClubId, InvalidParameters/birthDate]",
                "{\"email\":\"a@example.com\",\"homeClubId\":4711,\"birthDate\":\"2000-01-01\"} | [InvalidParameters/homeClubId]",
                "{\"email\":\"a@example.com\",\"homeClubId\":1,\"birthDate\":\"soon\"} | [InvalidParameters/birthDate]",
                "{\"email\":\"a@example.com\",\"homeClubId\":1,\"birthDate\":\"2000-01-01\",\"sex\":\"X\"} | [InvalidParameters/sex]",
                "{\"email\":\"ANNA@example.com\",\"homeClubId\":1,\"birthDate\":\"2000-01-01\"} | [UserAlreadyExist/Email]",
                "{\"email\":\"a@example.com\",\"homeClubId\":1,\"birthDate\":\"2000-01-01\",\"personalId\":80010101234}"
                        + " | [UserAlreadyExist/PersonalId]",
                "no json | [InvalidPropertyValue]"
            })
    void refusesToAdd(String body, String refusals) {
        assertThat(Api.refusals(employee.post("Users/User", body))).hasToString(refusals);
    }

    @ParameterizedTest
    @CsvSource({
        "name, NameIsRequired/legalGuardian",
        "lastName, LastNameIsRequired/legalGuardian",
        "city, CityIsRequired/legalGuardian",
        "countrySymbol, CountrySymbolIsRequired/legalGuardian",
        "signatureDataBase64, NoSignature/legalGuardian"
    })
    void refusesAnIncompleteGuardian(String missing, String refusal) {
        String guardian = GUARDIAN.replace("\"" + missing + "\"", "\"other\"");
        assertThat(Api.refusals(employee.post("Users/User", member(",\"legalGuardian\":" + guardian))))
                .containsExactly(refusal);
        assertThat(Api.refusals(employee.put("Users/User?userId=2", "{\"legalGuardian\":" + guardian + "}")))
                .containsExactly(refusal);
    }

    @Test
    void refusesAGuardiansWrongAccountAndAPlainText() {
        String wrong = GUARDIAN.replace("DE89", "DE88");
        assertThat(Api.refusals(employee.post("Users/User", member(",\"legalGuardian\":" + wrong))))
                .containsExactly("InvalidIBAN/legalGuardian");
        assertThat(Api.refusals(employee.put("Users/User?userId=2", "{\"legalGuardian\":\"Eva Berg\"}")))
                .containsExactly("InvalidAttributeValue/legalGuardian");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "4711 | {} | UserDoesNotExists",
                "49 | {} | UserDoesNotExists",
                "2 | {\"email\":\"anna@example.com\"} | InvalidAttributeValue/email",
                "2 | {\"phoneNumber\":\"+48 500 000 3\"} | InvalidAttributeValue/phoneNumber",
                "2 | {\"personalId\":\"70000000003\"} | InvalidAttributeValue/personalId",
                "2 | {\"email\":\"api-user\"} | InvalidAttributeValue/email",
                "2 | {\"birthDate\":\"1890-01-01\"} | InvalidAttributeValue/birthDate",
                "2 | {\"sex\":\"?\"} | InvalidAttributeValue/sex",
                "2 | {\"paymentPrimarySource\":\"Gold\"} | InvalidAttributeValue/paymentPrimarySource",
                "2 | {\"address\":{\"countrySymbol\":\"??\"}} | InvalidAttributeValue/countrySymbol",
                "2 | {\"showActivityInClub\":1} | InvalidAttributeValue/showActivityInClub"
            })
    void refusesToChange(long id, String body, String refusal) {
        assertThat(Api.refusals(employee.put("Users/User?userId=" + id, body))).containsExactly(refusal);
    }

    @Test
    void changesOnlyWhatIsSaid() {
        JsonObject before = Api.element(employee.get("Users/User?userId=2"));
        JsonObject after = Api.element(employee.put(
                "Users/User?userId=2", "{\"lastName\":\"Storm\",\"email\":null,\"phoneNumber\":\"+48 500 000 2\"}"));
        assertThat(after.getString("lastName")).isEqualTo("Storm");
        for (String same :
                List.of("email", "firstName", "address", "number", "birthDate", "personalId", "phoneNumber")) {
            assertThat(after.get(same)).as(same).isEqualTo(before.get(same));
        }
        assertThat(after.getInt("timestamp")).isGreaterThan(before.getInt("timestamp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"isForeigner", "isForigner"})
    void q33takesBothSpellings(String name) {
        assertThat(Api.element(employee.put("Users/User?userId=2", "{\"" + name + "\":\"true\"}"))
                        .getBoolean("isForeigner"))
                .isTrue();
    }

    @Test
    void whoeverSignedInChangesAndSeesItself() {
        Api anna = Api.anna(sandbox);
        assertThat(Api.element(anna.put("Users/User", "{\"firstName\":\"Anne\"}"))
                        .getInt("id"))
                .isEqualTo(60);
        assertThat(Api.element(anna.get("Users/User?userId=2")).getString("firstName"))
                .isEqualTo("Anne");
    }

    @ParameterizedTest
    @CsvSource({
        "Users/User, InvalidPropertyValue/userId",
        "Users/User?userId=4711, InvalidPropertyId/userId",
        "Users/User?userId=10, InvalidPropertyId/userId",
        "Users/Search?userId=x, InvalidPropertyValue/userId",
        "Users/Users?clubId=4711, InvalidPropertyId/clubId",
        "Users/Users?created=soon, InvalidPropertyValue/created",
        "Users/Users?page=0, InvalidPropertyValue/page"
    })
    void refusesWrongParameters(String path, String refusal) {
        assertThat(Api.refusals(employee.get(path))).containsExactly(refusal);
    }

    @Test
    void searchesByAllThatIsGiven() {
        assertThat(Api.elements(employee.get("Users/Search"))).isEmpty();
        assertThat(Api.elements(employee.get("Users/Search?phone=0048123456789")))
                .extracting(row -> row.getInt("id"))
                .containsExactly(1, 236);
        assertThat(Api.elements(employee.get("Users/Search?phone=0048123456789&email=nowak@example.com")))
                .hasSize(1);
        assertThat(Api.element(employee.get("Users/Search?cardNumber=3294239048"))
                        .getInt("id"))
                .isEqualTo(32);
        assertThat(Api.elements(employee.get("Users/Search?cardNumber=3212339080")))
                .isEmpty();
    }

    @Test
    void pagesMembersByHundred() {
        List<JsonObject> first = Api.elements(employee.get("Users/Users"));
        List<JsonObject> second = Api.elements(employee.get("Users/Users?page=2"));
        assertThat(first).hasSize(100);
        assertThat(second).hasSizeBetween(20, 99);
        List<JsonObject> all = new ArrayList<>(first);
        all.addAll(second);
        assertThat(all).extracting(row -> row.getInt("id")).isSorted().doesNotHaveDuplicates();
        assertThat(all)
                .filteredOn(row -> row.getBoolean("isDeleted"))
                .extracting(row -> row.getInt("id"))
                .containsExactly(10, 49);
        assertThat(Api.elements(employee.get("Users/Users?page=3"))).isEmpty();
    }

    @Test
    void narrowsMembersByClubAndTime() {
        assertThat(Api.elements(employee.get("Users/Users?clubId=12")))
                .extracting(row -> row.getInt("id"))
                .containsExactly(1, 236);
        long noon = SATURDAY_NOON.getEpochSecond();
        assertThat(Api.elements(employee.get("Users/Users?updated=" + noon))).isEmpty();
        Api.element(employee.put("Users/User?userId=3", "{\"lastName\":\"Neu\"}"));
        assertThat(Api.elements(employee.get("Users/Users?updated=" + noon)))
                .extracting(row -> row.getInt("id"))
                .containsExactly(3);
        assertThat(Api.elements(employee.get("Users/Users?created=" + noon))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Users/Search?userId=1",
                "Users/Users",
                "Users/ClubVisits/All?timestamp=0",
                "Users/AgreementType",
                "Users/ResetPassword?email=anna@example.com",
                "Users/SendEmailToResetPassword?email=anna@example.com",
                "Users/ConfirmEmailAddress?token=x",
                "Users/Friends?userId=1",
                "Users/FriendStatus?userId=1",
                "Users/VerifyFriendConnection",
                "Users/ConnectFriend",
                "Users/MembershipCards?userId=1",
                "Crm/Lead/Sources",
                "Crm/Lead/Agreements",
                "Documents/Documents?userId=1",
                "Messages/Messages?userId=1",
                "Messages/Message?messageId=10252"
            })
    void keepsMembersOutOfReadsOfEmployees(String path) {
        assertThat(Api.anna(sandbox).get(path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Users/User",
                "Users/SignUp",
                "Users/SignUpWithFacebook",
                "Users/ResetPassword",
                "Users/ValidateCredentials",
                "Users/Photo",
                "Users/Agreements",
                "Users/AgreementType",
                "Users/MembershipCard",
                "Users/DetachMembershipCard",
                "Coupons/AcquireCoupon",
                "Crm/Lead"
            })
    void keepsMembersOutOfWritesOfEmployees(String path) {
        assertThat(Api.anna(sandbox).post(path, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void keepsEmployeesOutOfWhatMembersDo() {
        assertThat(employee.put("Users/Card/Block").statusCode()).isEqualTo(403);
        assertThat(employee.put("Users/Card/Unblock").statusCode()).isEqualTo(403);
        assertThat(employee.get("Clubs/WhoIsIn?clubId=2").statusCode()).isEqualTo(403);
    }
}
