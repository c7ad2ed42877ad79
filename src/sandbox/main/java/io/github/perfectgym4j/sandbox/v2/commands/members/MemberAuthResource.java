package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.OneTimeCodes;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The commands of {@code MemberAuth}: passwords and one-time codes. None of them issues a token. */
@Path(ApiVersion.PATH + "/MemberAuth")
@Consumes(MediaType.WILDCARD)
public class MemberAuthResource {

    private static final Map<Reason, String> STATUSES = Map.of(
            Reason.ACCOUNT_NOT_FOUND, "NoAccount",
            Reason.PASSWORD_NOT_SET, "NoPassword",
            Reason.INVALID_CREDENTIALS, "InvalidUsernameOrPassword");

    private static final List<String> DESTINATIONS = List.of("Email", "Sms");

    private final Supplier<Company> company;

    /** @param company the company's data */
    public MemberAuthResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Checks e-mail address and password. What is wrong is a status, not an error. */
    @POST
    @Path("VerifyMemberCredentials")
    public Response verifyMemberCredentials(String body) {
        Command command = new Command(body);
        String email = command.requiredText("email");
        String password = command.optionalText("password");
        command.check();
        return verify(email, password);
    }

    /** Checks e-mail address or member number, and password. */
    @POST
    @Path("VerifyCredentials")
    public Response verifyCredentials(String body) {
        Command command = new Command(body);
        String login = command.requiredText("login");
        String password = command.optionalText("password");
        command.check();
        String email = company
                .get()
                .members()
                .list(member -> member.file().number().equals(login), Comparator.comparingLong(Member::id))
                .stream()
                .findFirst()
                .map(Member::email)
                .orElse(login);
        return verify(email, password);
    }

    private Response verify(String email, String password) {
        Row result = new Row();
        try {
            Member member = company.get().credentials().validate(email, password == null ? "" : password);
            result.put("memberId", member.id()).put("status", "Success");
        } catch (Refused refused) {
            result.put("memberId", null).put("status", STATUSES.get(refused.reason()));
        }
        return Answers.json(200, result.build());
    }

    /** Sends a code to a member's mailbox or phone: to the outbox of the sandbox. */
    @POST
    @Path("SendOneTimeCode")
    public Response sendOneTimeCode(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        boolean isSms = "Sms".equals(command.optionalWord("codeDestination", DESTINATIONS));
        command.check();
        Member member = find(memberId).orElseThrow(() -> new BusinessError("MemberNotFoundById", "memberId"));
        if (isSms && member.person().phoneNumber() == null) {
            throw new BusinessError("MemberHasNoPhoneNumber");
        }
        if (!isSms && member.email() == null) {
            throw new BusinessError("CouldNotGenerateToken");
        }
        company.get().oneTimeCodes().send(member, isSms ? member.person().phoneNumber() : member.email());
        return Answers.json(200, Command.nothing());
    }

    /** Checks a code. A missing one is wrong. */
    @POST
    @Path("VerifyOneTimeCode")
    public Response verifyOneTimeCode(String body) {
        Command command = new Command(body);
        String code = command.optionalText("code");
        long memberId = command.requiredLong("memberId");
        command.check();
        find(memberId).orElseThrow(() -> new BusinessError("InvalidCredentials", "memberId"));
        OneTimeCodes.Verdict verdict = company.get().oneTimeCodes().check(memberId, code);
        if (verdict == OneTimeCodes.Verdict.EXPIRED) {
            throw new BusinessError("Expired");
        } else if (verdict == OneTimeCodes.Verdict.USED) {
            throw new BusinessError("Duplicated");
        }
        boolean isRight = verdict == OneTimeCodes.Verdict.RIGHT;
        return Answers.json(
                200,
                new Row()
                        .put("codeMatches", isRight)
                        .put("memberId", isRight ? memberId : null)
                        .build());
    }

    private Optional<Member> find(long memberId) {
        return company.get().members().find(memberId).filter(member -> !member.isDeleted());
    }
}
