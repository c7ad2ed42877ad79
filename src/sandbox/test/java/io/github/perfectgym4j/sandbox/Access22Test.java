package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.sandbox.company.event.EventType;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Doors and visits of version 2.2. It is Saturday noon in UTC. */
class Access22Test extends SandboxTest {

    private static final String DOOR = "00000000-0000-4000-8000-000000000002";

    private Api22 api;

    @BeforeEach
    void open() {
        api = new Api22(sandbox);
    }

    private JsonObject validate(int memberId) {
        return api.done("AccessControl/ValidateMemberVisit", "{\"memberId\":" + memberId + ",\"clubId\":2}");
    }

    private JsonObject scan(String card) {
        return api.done(
                "AccessControl/ValidateCardScan", "{\"cardNumber\":\"" + card + "\",\"deviceId\":\"" + DOOR + "\"}");
    }

    private void confirm(JsonObject scan) {
        api.done("AccessControl/ConfirmCardScan", "{\"swipeId\":\"" + scan.getString("swipeId") + "\"}");
    }

    private List<JsonObject> visits(int memberId) {
        return api.rows("MemberClubVisits", "$filter=memberId eq " + memberId, "$orderby=id desc");
    }

    @Test
    void letsAMemberInGoodStandingIn() {
        JsonObject result = validate(60);
        assertThat(result.getBoolean("canEnter")).as(result.toString()).isTrue();
        assertThat(result.getJsonObject("details"))
                .containsOnlyKeys(
                        "memberIsInactiveOrDeleted",
                        "memberHasNoActiveContract",
                        "memberIsBlocked",
                        "memberIsFrozen",
                        "clubNotAvailable",
                        "outOfHours",
                        "visitLimitExceeded",
                        "membershipBalance",
                        "posBalance",
                        "dateOfOldestDebt",
                        "memberHasClassBooking",
                        "clubEntranceProducts");
    }

    @ParameterizedTest
    @CsvSource({"41,memberIsBlocked", "43,memberHasNoActiveContract", "44,clubNotAvailable"})
    void keepsOthersOut(int memberId, String because) {
        JsonObject result = validate(memberId);
        assertThat(result.getBoolean("canEnter")).isFalse();
        assertThat(result.getJsonObject("details").getBoolean(because)).isTrue();
    }

    @Test
    void keepsDebtorsOutBecauseTheirBalanceSaysSo() {
        JsonObject balance = api.answer("MemberBalances/42");
        JsonObject result = validate(42);
        assertThat(balance.getJsonNumber("currentBalance").doubleValue()).isNegative();
        assertThat(result.getBoolean("canEnter")).isFalse();
        assertThat(result.getJsonObject("details").getJsonNumber("membershipBalance"))
                .isEqualTo(balance.getJsonNumber("currentBalance"));
        assertThat(result.getJsonObject("details").getString("dateOfOldestDebt"))
                .isEqualTo(balance.getString("negativeBalanceSince"));
        assertThat(api.codes("AccessControl/GenerateQrCode", "{\"memberId\":42,\"clubId\":2}"))
                .containsExactly("UserHasDebt");
    }

    @Test
    void showsWhatWasBoughtOnDebt() {
        int memberId = 60;
        assertThat(posBalance(memberId)).isZero();
        assertThat(api.post(
                                "Products/AddPosPurchaseTransaction",
                                "{\"memberId\":60,\"clubId\":2,\"productId\":1,\"quantity\":2,\"paymentType\":\"CashLessDebit\"}")
                        .statusCode())
                .isEqualTo(204);
        double owed = api.rows("CashlessDebitPosTransactions", "$filter=memberId eq " + memberId).stream()
                .mapToDouble(row -> row.getJsonNumber("amountLeftToPay").doubleValue())
                .sum();
        assertThat(owed).isPositive();
        assertThat(posBalance(memberId)).isEqualTo(-owed);
    }

    private double posBalance(int memberId) {
        return validate(memberId)
                .getJsonObject("details")
                .getJsonNumber("posBalance")
                .doubleValue();
    }

    @Test
    void keepsEverybodyOutAtNight() {
        clock.advance(Duration.ofHours(11));
        JsonObject result = validate(60);
        assertThat(result.getBoolean("canEnter")).isFalse();
        assertThat(result.getJsonObject("details").getBoolean("outOfHours")).isTrue();
        assertThat(api.codes("AccessControl/GenerateQrCode", "{\"memberId\":60,\"clubId\":2}"))
                .containsExactly("EntryHourBeyondContractRules");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'memberId':60} | WrongArguments",
                "{'memberId':999999,'clubId':2} | InvalidMember",
                "{'memberId':60,'clubId':999} | InvalidClub",
                "{'memberId':60,'clubZoneId':9999999} | InvalidClubZone"
            })
    void looksOnlyAtWhatThereIs(String body, String code) {
        assertThat(api.codes("AccessControl/ValidateMemberVisit", body.replace('\'', '"')))
                .containsExactly(code);
    }

    @Test
    void opensADoorInTwoSteps() throws InterruptedException {
        try (Receiver receiver = new Receiver()) {
            sandbox.webhooks().register(receiver.url(), EventType.USER_CARD_SCANNED);
            receiver.next();
            api.done("AccessControl/EndCurrentMemberVisit", "{\"memberId\":60}");
            int before = visits(60).size();

            JsonObject scan = scan(qrCode(60));
            assertThat(scan.getBoolean("isSuccess")).isTrue();
            assertThat(scan.getInt("memberId")).isEqualTo(60);
            assertThat(visits(60)).hasSize(before);

            confirm(scan);
            JsonObject visit = visits(60).get(0);
            assertThat(visit.isNull("leaveDate")).as(visit.toString()).isTrue();
            assertThat(visit.getString("readerName")).startsWith("Door of ");
            assertThat(receiver.next().toString()).isEqualTo("UserCardScanned {\"userId\":60}");
            assertThat(api.codes(
                            "AccessControl/ConfirmCardScan", "{\"swipeId\":\"" + scan.getString("swipeId") + "\"}"))
                    .containsExactly("CannotFindCardSwipeAuthorizationByGivenSwipeId");

            clock.advance(Duration.ofMinutes(2));
            confirm(scan(qrCode(60)));
            assertThat(visits(60).get(0).getString("leaveDate")).contains("T13:02:00");
        }
    }

    private String qrCode(int memberId) {
        return api.done("AccessControl/GenerateQrCode", "{\"memberId\":" + memberId + ",\"clubId\":2}")
                .getString("qrCode");
    }

    @Test
    void showsNoOneWhoseCardIsUnknown() {
        JsonObject scan = scan("none");
        assertThat(scan.getBoolean("isSuccess")).isFalse();
        assertThat(scan.isNull("memberId")).isTrue();
        assertThat(scan.isNull("swipeId")).isTrue();
    }

    @Test
    void refusesACardThatIsBlockedOrWhoseOwnerIsBarred() {
        api.done("Members/AddMemberNote", note(30));
        for (String number : List.of("7000000030", "7000000040")) {
            JsonObject scan = scan(number);
            assertThat(scan.getBoolean("isSuccess")).as(scan.toString()).isFalse();
            assertThat(scan.getInt("memberId")).isEqualTo(Integer.parseInt(number.substring(8)));
        }
        int other = api.rows("MemberBalances", "$filter=currentBalance ge 0 and memberId ge 2 and memberId le 29")
                .get(0)
                .getInt("memberId");
        assertThat(scan("70000000%02d".formatted(other)).getBoolean("isSuccess"))
                .isTrue();
    }

    private static String note(int memberId) {
        return "{\"memberId\":" + memberId + ",\"note\":\"Barred\",\"blockAccess\":true}";
    }

    @ParameterizedTest
    @CsvSource({
        "00000000-0000-4000-8000-000000000999,AccessDeviceNotFoundForGivenId",
        "00000000-0000-4000-8001-000000000002,AccessDeviceDoesNotHaveClubZoneAssigned",
        "00000000-0000-4000-8002-000000000002,AccessPolicyHasToBeFilledForDevice"
    })
    void knowsItsReaders(String device, String code) {
        assertThat(api.codes(
                        "AccessControl/ValidateCardScan", "{\"cardNumber\":\"1\",\"deviceId\":\"" + device + "\"}"))
                .containsExactly(code);
    }

    @Test
    void tellsWhoseAQrCodeIs() {
        String code = qrCode(60);
        String body = "{\"qrCode\":\"" + code + "\"}";
        assertThat(api.done("AccessControl/GetMemberIdFromQrCode", body).toString())
                .isEqualTo("{\"memberId\":60,\"hasExpired\":false}");
        clock.advance(Duration.ofMinutes(5));
        assertThat(api.done("AccessControl/GetMemberIdFromQrCode", body).toString())
                .isEqualTo("{\"memberId\":60,\"hasExpired\":true}");
        assertThat(api.codes("AccessControl/GetMemberIdFromQrCode", "{\"qrCode\":\"none\"}"))
                .containsExactly("InvalidQrCode");
        assertThat(scan(code).getBoolean("isSuccess")).isFalse();
    }

    @Test
    void aVisitThatIsNotedAfterwardsTakesNobodyOut() {
        api.done("AccessControl/RegisterMemberVisit", "{\"memberId\":43,\"clubId\":2}");
        api.done(
                "AccessControl/RegisterMemberVisit",
                "{\"memberId\":43,\"clubId\":2,\"enterDate\":\"2026-11-20T09:00:00\",\"exitDate\":\"2026-11-20T10:00:00\"}");
        assertThat(isPresent(43)).isTrue();
        api.done("AccessControl/RegisterMemberVisit", "{\"memberId\":43,\"clubId\":2}");
        api.done("AccessControl/EndCurrentMemberVisit", "{\"memberId\":43}");
        assertThat(isPresent(43)).as("one of two visits goes on").isTrue();
        api.done("AccessControl/EndCurrentMemberVisit", "{\"memberId\":43}");
        assertThat(isPresent(43)).isFalse();
    }

    private boolean isPresent(int memberId) {
        return Api.element(Api.employee(sandbox).get("Users/User?userId=" + memberId))
                .getBoolean("presentInClub");
    }

    @Test
    void notesVisitsAndEndsThem() {
        String gate = "{\"memberId\":62,\"deviceId\":\"" + DOOR + "\"}";
        assertThat(api.codes("AccessControl/OpenGate", gate)).containsExactly("MemberDoesNotHaveAValidVisitInClub");
        assertThat(api.codes("AccessControl/EndCurrentMemberVisit", "{\"memberId\":62}"))
                .containsExactly("NoCurrentVisits");

        api.done("AccessControl/RegisterMemberVisit", "{\"memberId\":62,\"clubId\":2}");
        api.done("AccessControl/OpenGate", gate);
        assertThat(api.codes(
                        "AccessControl/EndCurrentMemberVisit",
                        "{\"memberId\":62,\"exitDate\":\"2026-11-20T10:00:00\"}"))
                .containsExactly("ExitBeforeEnter");
        clock.advance(Duration.ofMinutes(30));
        api.done("AccessControl/EndCurrentMemberVisit", "{\"memberId\":62}");

        JsonObject visit = visits(62).get(0);
        assertThat(visit.getString("enterDate")).contains("T13:00:00");
        assertThat(visit.getString("leaveDate")).contains("T13:30:00");
        assertThat(visit.isNull("readerName")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'memberId':999999,'clubId':2 | InvalidMember",
                "'memberId':60,'clubId':999 | InvalidClub",
                "'memberId':60,'clubId':2,'enterDate':'2026-11-22T00:00:00' | EnterDateInTheFuture",
                "'memberId':60,'clubId':2,'exitDate':'2026-11-22T00:00:00' | ExitDateInTheFuture",
                "'memberId':60,'clubId':2,'enterDate':'2026-11-20T12:00:00','exitDate':'2026-11-20T11:00:00' | EnterAfterExit",
                "'memberId':60,'clubId':2,'enterDate':'2026-03-29T02:30:00','exitDate':'2026-03-29T03:10:00' | EnterAfterExit",
                "'memberId':60,'clubId':2,'entranceProductId':999999 | InvalidEntranceProduct"
            })
    void notesNoVisitThatCannotBe(String fields, String code) {
        assertThat(api.codes("AccessControl/RegisterMemberVisit", "{" + fields.replace('\'', '"') + "}"))
                .containsExactly(code);
    }
}
