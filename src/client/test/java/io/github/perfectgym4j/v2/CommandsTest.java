package io.github.perfectgym4j.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.v1.Samples;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.BookClassMultipleTimes;
import io.github.perfectgym4j.v2.classes.BookClassResult;
import io.github.perfectgym4j.v2.classes.CancelMemberBookingsForClass;
import io.github.perfectgym4j.v2.classes.CancelSingleBooking;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.classes.ClassRatingsClient;
import io.github.perfectgym4j.v2.classes.ClassStreamingClient;
import io.github.perfectgym4j.v2.classes.ClassStreamingLink;
import io.github.perfectgym4j.v2.classes.GetClassStreamingLink;
import io.github.perfectgym4j.v2.classes.RateClass;
import io.github.perfectgym4j.v2.classes.SetMembersPresenceOnClass;
import io.github.perfectgym4j.v2.members.CodeDestination;
import io.github.perfectgym4j.v2.members.MemberAuthClient;
import io.github.perfectgym4j.v2.members.MemberNotVerifiedException;
import io.github.perfectgym4j.v2.members.MemberVerification;
import io.github.perfectgym4j.v2.members.MemberVerification.NotVerified;
import io.github.perfectgym4j.v2.members.MemberVerification.Verified;
import io.github.perfectgym4j.v2.members.SendOneTimeCode;
import io.github.perfectgym4j.v2.members.VerificationFailure;
import io.github.perfectgym4j.v2.members.VerifyCredentials;
import io.github.perfectgym4j.v2.members.VerifyMemberCredentials;
import io.github.perfectgym4j.v2.members.VerifyOneTimeCode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes over the wire for commands, and what is made of the answers. */
class CommandsTest extends Version22Test {

    private ClassBookingsClient bookings;
    private MemberAuthClient memberAuth;

    @BeforeEach
    void clients() {
        bookings = client(ClassBookingsClient.class);
        memberAuth = client(MemberAuthClient.class);
    }

    private void sent(String line, String body) {
        assertThat(server().last().line()).isEqualTo("POST v2.2/" + line);
        assertThat(server().last().header("Content-Type")).startsWith("application/json");
        assertThat(server().last().header("X-Client-Id")).isEqualTo("id");
        assertThat(Samples.json(server().last().body())).isEqualTo(Samples.json(body));
    }

    @Test
    void bookClassIsACommandOfClassBooking() {
        answer(200, "{'bookingId':99,'isStandby':true}");
        assertThat(bookings.bookClass(BookClass.of(40, 1677))).isEqualTo(new BookClassResult(99L, true));
        sent("ClassBooking/BookClass", "{'memberId':40,'classId':1677,'bookDespiteOtherBookingsAtTheSameTime':false}");
        answer(200, "{'BookingId':99,'IsStandby':false}");
        bookings.bookClass(
                BookClass.of(40, 1677).despiteOtherBookings().withSeatNumber(7).withComments("O'Brien \"x\""));
        assertThat(server().last().body()).contains("\"O'Brien \\\"x\\\"\"", "\"seatNumber\":7", "SameTime\":true");
    }

    @Test
    void otherCommandsOfClassBooking() {
        answer(200, "{'results':[{'bookingId':1,'isStandby':false},{'bookingId':2,'isStandby':true}]}");
        assertThat(bookings.bookClassMultipleTimes(BookClassMultipleTimes.of(40, 1677, 2))
                        .results())
                .containsExactly(new BookClassResult(1L, false), new BookClassResult(2L, true));
        sent("ClassBooking/BookClassMultipleTimes", "{'memberId':40,'classId':1677,'numberOfSlots':2}");
        answer(200, "{}");
        bookings.cancelSingleBooking(CancelSingleBooking.of(99));
        sent("ClassBooking/CancelSingleBooking", "{'bookingId':99,'doNotChargeForLateCancellation':false}");
        answer(200, "{}");
        bookings.cancelMemberBookingsForClass(new CancelMemberBookingsForClass(40, 1677, true));
        sent(
                "ClassBooking/CancelMemberBookingsForClass",
                "{'memberId':40,'classId':1677,'doNotChargeForLateCancellation':true}");
        server().answer(204, Map.of(), new byte[0]);
        bookings.setMembersPresenceOnClass(new SetMembersPresenceOnClass(99, true));
        sent("ClassBooking/SetMembersPresenceOnClass", "{'bookingId':99,'isPresent':true}");
    }

    @Test
    void votesAndStreams() {
        answer(200, "{'ratingId':5}");
        assertThat(client(ClassRatingsClient.class)
                        .rateClass(new RateClass(99, 5))
                        .ratingId())
                .isEqualTo(5);
        sent("Ratings/RateClass", "{'classBookingId':99,'rating':5}");
        answer(200, "{'url':'https://x/?code=one-time'}");
        ClassStreamingLink link = client(ClassStreamingClient.class).streamingLink(new GetClassStreamingLink(40, 1677));
        sent("Classes/GetClassStreamingLink", "{'memberId':40,'classId':1677}");
        assertThat(link.url()).endsWith("one-time");
        assertThat(link.toString()).doesNotContain("one-time");
    }

    @Test
    void theRightPassword() {
        answer(200, "{'memberId':40,'status':'Success'}");
        assertThat(memberAuth.verifyMemberCredentials(new VerifyMemberCredentials("anna@example.com", "geheim")))
                .isEqualTo(new Verified(40));
        sent("MemberAuth/VerifyMemberCredentials", "{'email':'anna@example.com','password':'geheim'}");
        answer(200, "{'MemberId':40,'Status':'Success'}");
        assertThat(memberAuth
                        .verifyCredentials(new VerifyCredentials("4711", "geheim"))
                        .memberId())
                .isEqualTo(40);
        sent("MemberAuth/VerifyCredentials", "{'login':'4711','password':'geheim'}");
    }

    @Test
    void aWrongPasswordIsASuccessOnTheWireAndCannotBeOverlooked() {
        // Even with a key beside it.
        answer(200, "{'memberId':40,'status':'InvalidUsernameOrPassword'}");
        MemberVerification wrong = memberAuth.verifyCredentials(new VerifyCredentials("4711", "geheim"));
        assertThat(wrong).isEqualTo(new NotVerified(VerificationFailure.INVALID_USERNAME_OR_PASSWORD));
        assertThatThrownBy(wrong::memberId)
                .isInstanceOfSatisfying(MemberNotVerifiedException.class, e -> assertThat(e.reason())
                        .isEqualTo(VerificationFailure.INVALID_USERNAME_OR_PASSWORD));
        answer(200, "{'status':'SomethingNew'}");
        assertThat(memberAuth.verifyCredentials(new VerifyCredentials("4711", "geheim")))
                .isEqualTo(new NotVerified(new VerificationFailure("SomethingNew")));
    }

    @Test
    void halfASuccessIsNone() {
        for (String body :
                new String[] {"{}", "{'memberId':40}", "{'status':'Success'}", "{'status':null,'memberId':1}"}) {
            answer(200, body);
            assertThatThrownBy(() -> memberAuth.verifyCredentials(new VerifyCredentials("4711", "geheim")))
                    .as(body)
                    .isInstanceOf(AnswerNotUnderstoodException.class);
        }
    }

    @Test
    void oneTimeCodes() {
        answer(200, "{}");
        memberAuth.sendOneTimeCode(new SendOneTimeCode(40, CodeDestination.SMS));
        sent("MemberAuth/SendOneTimeCode", "{'memberId':40,'codeDestination':'Sms'}");
        answer(200, "{'codeMatches':true,'memberId':40}");
        assertThat(memberAuth.verifyOneTimeCode(new VerifyOneTimeCode("123456", 40)))
                .isEqualTo(new Verified(40));
        sent("MemberAuth/VerifyOneTimeCode", "{'code':'123456','memberId':40}");
        answer(200, "{'codeMatches':false,'memberId':null}");
        assertThat(memberAuth.verifyOneTimeCode(new VerifyOneTimeCode("000000", 40)))
                .isEqualTo(new NotVerified(VerificationFailure.CODE_DOES_NOT_MATCH));
    }

    @Test
    void whatTheContractDoesNotRequireIsTheServersToJudge() {
        answer(200, "{'status':'NoPassword'}");
        memberAuth.verifyCredentials(new VerifyCredentials("4711", (String) null));
        sent("MemberAuth/VerifyCredentials", "{'login':'4711'}");
        answer(200, "{'status':'NoPassword'}");
        memberAuth.verifyMemberCredentials(new VerifyMemberCredentials("anna@example.com", (String) null));
        sent("MemberAuth/VerifyMemberCredentials", "{'email':'anna@example.com'}");
        answer(200, "{}");
        memberAuth.sendOneTimeCode(new SendOneTimeCode(40, null));
        sent("MemberAuth/SendOneTimeCode", "{'memberId':40}");
        answer(200, "{'codeMatches':false}");
        memberAuth.verifyOneTimeCode(new VerifyOneTimeCode((String) null, 40));
        sent("MemberAuth/VerifyOneTimeCode", "{'memberId':40}");
    }

    @Test
    void passwordsAndCodesAreNotShown() {
        assertThat(new VerifyMemberCredentials("anna@example.com", "geheim"))
                .hasToString("VerifyMemberCredentials[***]");
        assertThat(new VerifyCredentials("4711", "geheim")).hasToString("VerifyCredentials[***]");
        assertThat(new VerifyOneTimeCode("123456", 40)).hasToString("VerifyOneTimeCode[***]");
    }

    @Test
    void whatCannotBeRight() {
        assertThatThrownBy(() -> new RateClass(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RateClass(1, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BookClassMultipleTimes.of(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VerifyCredentials(null, "x")).hasMessage("login");
        assertThatThrownBy(() -> new VerifyMemberCredentials(null, "x")).hasMessage("email");
        assertThatThrownBy(() -> bookings.bookClass(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("POST v2.2/ClassBooking/BookClass: booking is required");
    }
}
