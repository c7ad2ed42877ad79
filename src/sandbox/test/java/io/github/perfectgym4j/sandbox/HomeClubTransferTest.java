package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moving members to other home clubs by version 2.2. Member 63 is of club 1, 67 of club 2; both have a contract on plan 45. */
class HomeClubTransferTest extends SandboxTest {

    private static final String TRANSFER = "Members/HomeClubTransfer";

    private Api22 api;

    @BeforeEach
    void call() {
        api = new Api22(sandbox);
    }

    private static String transfer(long memberId, long clubId, String more) {
        return "{\"memberId\":" + memberId + ",\"targetClubId\":" + clubId + more.replace('\'', '"') + "}";
    }

    private List<JsonObject> contracts(long memberId) {
        return api.rows("Contracts", "$filter=memberId eq " + memberId, "$orderby=startDate");
    }

    private long homeClub(long memberId) {
        return Api.element(Api.employee(sandbox).get("Users/User?userId=" + memberId))
                .getInt("homeClubId");
    }

    @Test
    void forceTakesTheContractsAlong() {
        assertThat(api.done(TRANSFER, transfer(67, 1, ",'clubTransferType':'Force'")))
                .isEmpty();
        assertThat(homeClub(67)).isEqualTo(1);
        assertThat(contracts(67)).hasSize(1);
        assertThat(contracts(67).get(0).getInt("clubId")).isEqualTo(1);
        assertThat(contracts(67).get(0).getString("status")).isEqualTo("Current");
    }

    @Test
    void standardBeginsANewContractAndANewMinimumTerm() {
        String before = commitment(20_067);
        api.done(TRANSFER, transfer(67, 3, ",'clubTransferType':'Standard'"));
        assertThat(homeClub(67)).isEqualTo(3);
        JsonObject former = contracts(67).get(0);
        JsonObject next = contracts(67).get(1);
        assertThat(former.getString("status")).isEqualTo("Ended");
        assertThat(former.getString("endDate")).startsWith("2026-11-20");
        assertThat(next.getString("status")).isEqualTo("Current");
        assertThat(next.getString("startDate")).startsWith("2026-11-21");
        assertThat(next.getInt("clubId")).isEqualTo(3);
        assertThat(next.getInt("paymentPlanId")).isEqualTo(45);
        assertThat(commitment(next.getInt("id"))).isNotEqualTo(before).startsWith("2027-11-20");
        assertThat(api.answer("Members/67").getString("memberType")).isEqualTo("Member");
    }

    @Test
    void continuationKeepsTheMinimumTerm() {
        String before = commitment(20_067);
        api.done(TRANSFER, transfer(67, 1, ",'clubTransferType':'Continuation','newPaymentPlanId':47"));
        JsonObject next = contracts(67).get(1);
        assertThat(next.getInt("paymentPlanId")).isEqualTo(47);
        assertThat(commitment(next.getInt("id"))).isEqualTo(before);
    }

    private String commitment(long contractId) {
        return api.answer("Contracts/" + contractId, "$expand=contractCommitmentEndDate")
                .getJsonObject("contractCommitmentEndDate")
                .getString("commitmentEndDate");
    }

    @Test
    void noMoneyIsAskedForTwice() {
        api.done(TRANSFER, transfer(67, 3, ",'clubTransferType':'Standard'"));
        assertThat(api.rows(
                        "ContractCharges",
                        "$filter=memberId eq 67 and contractId eq 20067 and dueDate gt 2026-11-22T00:00:00Z"
                                + " and isCancelled eq false"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "999 | 2 | ,'clubTransferType':'Force' | UserNotFound",
                "67 | 99 | ,'clubTransferType':'Force' | ClubNotFound",
                "67 | 1 | '' | MissingTransferType",
                "67 | 2 | ,'clubTransferType':'Force' | MemberAlreadyInClub",
                "67 | 1 | ,'clubTransferType':'Force','newPaymentPlanId':47 | UnsupportedConfiguration",
                "43 | 3 | ,'clubTransferType':'Standard' | CannotTransferWithNoCurrentContract",
                "67 | 1 | ,'clubTransferType':'Standard' | PaymentPlanRequired",
                "67 | 1 | ,'clubTransferType':'Standard','newPaymentPlanId':999 | PaymentPlanNotFound",
                "67 | 1 | ,'clubTransferType':'Standard','newPaymentPlanId':46 | MembershipTypeIsNotValidForTargetClub",
                "63 | 2 | ,'clubTransferType':'Standard','newPaymentPlanId':50 | PaymentPlanNotValidForUser",
                "63 | 2 | ,'clubTransferType':'Standard','memberPaymentSourceId':999 | UserPaymentSourceNotFound",
            })
    void refuses(long memberId, long clubId, String more, String code) {
        assertThat(api.codes(TRANSFER, transfer(memberId, clubId, more))).containsExactly(code);
    }

    @Test
    void twiceOnOneDayIsTooMuch() {
        api.done(TRANSFER, transfer(67, 3, ",'clubTransferType':'Standard'"));
        assertThat(api.codes(TRANSFER, transfer(67, 2, ",'clubTransferType':'Standard'")))
                .containsExactly("TransferDateHasToBeGreaterThanCurrentContractStartDate");
    }

    @Test
    void aCancelledContractIsNotReplacedAndAnEndedOneNeither() {
        api.done("Contracts/Cancel", "{\"contractId\":20067,\"cancelDate\":\"2026-11-21\",\"endDate\":\"2026-12-31\"}");
        String standard = transfer(67, 3, ",'clubTransferType':'Standard'");
        assertThat(api.codes(TRANSFER, standard)).containsExactly("CannotExecuteTransferStartDateAfterCancelDate");
        clock.advance(Duration.ofDays(41));
        assertThat(api.codes(TRANSFER, standard)).containsExactly("CannotTransferEndedContract");
    }
}
