package io.github.perfectgym4j.v2.commands;

import static io.github.perfectgym4j.v2.commands.CommandCase.answered;
import static io.github.perfectgym4j.v2.commands.CommandCase.done;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.v2.members.CodeDestination;
import io.github.perfectgym4j.v2.members.ConfirmMemberEmail;
import io.github.perfectgym4j.v2.members.ConfirmMemberPhoneNumber;
import io.github.perfectgym4j.v2.members.MemberAuthClient;
import io.github.perfectgym4j.v2.members.MemberVerification;
import io.github.perfectgym4j.v2.members.ResetPassword;
import io.github.perfectgym4j.v2.members.ResetPasswordToken;
import io.github.perfectgym4j.v2.members.SendEmailConfirmation;
import io.github.perfectgym4j.v2.members.SendOneTimeCode;
import io.github.perfectgym4j.v2.members.SendPhoneNumberConfirmation;
import io.github.perfectgym4j.v2.members.SendResetPasswordLink;
import io.github.perfectgym4j.v2.members.VerificationFailure;
import io.github.perfectgym4j.v2.members.VerifyCredentials;
import io.github.perfectgym4j.v2.members.VerifyMemberCredentials;
import io.github.perfectgym4j.v2.members.VerifyOneTimeCode;
import java.util.List;

/** The commands of passwords, codes and confirmations. */
final class MemberAuthCases {

    private static final Class<MemberAuthClient> API = MemberAuthClient.class;

    private MemberAuthCases() {}

    static List<CommandCase> all() {
        return List.of(
                answered(
                        API,
                        c -> c.verifyMemberCredentials(new VerifyMemberCredentials("anna@example.com", "geheim")),
                        "POST MemberAuth/VerifyMemberCredentials",
                        "{'email':'anna@example.com','password':'geheim'}",
                        "{'memberId':40,'status':'Success'}",
                        new MemberVerification.Verified(40)),
                answered(
                        API,
                        c -> c.verifyCredentials(new VerifyCredentials("4711", "geheim")),
                        "POST MemberAuth/VerifyCredentials",
                        "{'login':'4711','password':'geheim'}",
                        "{'memberId':0,'status':'NoPassword'}",
                        new MemberVerification.NotVerified(VerificationFailure.NO_PASSWORD)),
                done(
                        API,
                        MemberAuthClient::sendOneTimeCode,
                        new SendOneTimeCode(40, CodeDestination.SMS),
                        "POST MemberAuth/SendOneTimeCode",
                        "{'memberId':40,'codeDestination':'Sms'}"),
                answered(
                        API,
                        c -> c.verifyOneTimeCode(new VerifyOneTimeCode("123456", 40)),
                        "POST MemberAuth/VerifyOneTimeCode",
                        "{'code':'123456','memberId':40}",
                        "{'codeMatches':true,'memberId':40}",
                        new MemberVerification.Verified(40)),
                done(
                        API,
                        MemberAuthClient::sendResetPasswordLink,
                        new SendResetPasswordLink("anna@example.com"),
                        "POST MemberAuth/SendResetPasswordLink",
                        "{'email':'anna@example.com'}"),
                answered(
                        API,
                        c -> c.generateResetPasswordToken("anna+x@example.com"),
                        "GET MemberAuth/GenerateResetPasswordToken?withEmailRequest.email=anna+x@example.com",
                        null,
                        "{'resetPasswordToken':'t'}",
                        new ResetPasswordToken(Secret.of("t"))),
                answered(
                        API,
                        c -> c.generateResetPasswordToken(40),
                        "GET MemberAuth/GenerateResetPasswordTokenUsingMemberId?withMemberIdRequest.memberId=40",
                        null,
                        "{'resetPasswordToken':'t'}",
                        new ResetPasswordToken(Secret.of("t"))),
                done(
                        API,
                        MemberAuthClient::resetPassword,
                        new ResetPassword("t", "ge\"heim"),
                        "POST Members/ResetPassword",
                        "{'token':'t','newPassword':'ge\\\"heim'}"),
                done(
                        API,
                        MemberAuthClient::sendEmailConfirmationMessage,
                        SendEmailConfirmation.of(40).withCustomUri("https://club.example/confirm"),
                        "POST MemberAuth/SendEmailConfirmationMessage",
                        "{'memberId':40,'customUri':'https://club.example/confirm'}"),
                done(
                        API,
                        MemberAuthClient::confirmMemberEmail,
                        new ConfirmMemberEmail("t"),
                        "POST MemberAuth/ConfirmMemberEmail",
                        "{'token':'t'}"),
                done(
                        API,
                        MemberAuthClient::sendPhoneNumberConfirmationMessage,
                        new SendPhoneNumberConfirmation(40),
                        "POST MemberAuth/SendPhoneNumberConfirmationMessage",
                        "{'memberId':40}"),
                done(
                        API,
                        MemberAuthClient::confirmMemberPhoneNumber,
                        new ConfirmMemberPhoneNumber("t"),
                        "POST MemberAuth/ConfirmMemberPhoneNumber",
                        "{'token':'t'}"));
    }
}
