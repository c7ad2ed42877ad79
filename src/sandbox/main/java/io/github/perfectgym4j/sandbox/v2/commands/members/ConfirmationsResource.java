package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.crm.Leads;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.Verifications;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The commands of {@code MemberAuth} that confirm e-mail addresses and phone numbers. */
@Path(ApiVersion.PATH + "/MemberAuth")
@Consumes(MediaType.WILDCARD)
public class ConfirmationsResource {

    /** Members who came before the company confirmed addresses. */
    private static final LocalDateTime BORDER = LocalDateTime.of(2016, 1, 1, 0, 0);

    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";
    private static final String PHONE = "\\+?[0-9][0-9 ()/-]{4,}";

    private static final Map<Reason, String> CODES = Map.of(
            Reason.INVALID_TOKEN, "InvalidToken",
            Reason.TOKEN_EXPIRED, "TokenExpired",
            Reason.TOKEN_USED, "TokenWasAlreadyUsed",
            Reason.MEMBER_DOES_NOT_EXIST, "NoUserForToken");

    private final Supplier<Company> company;

    /** @param company the company's data */
    public ConfirmationsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Sends a token again. The address of a page of the caller's own is taken and makes no difference. */
    @POST
    @Path("SendEmailConfirmationMessage")
    public Response sendEmailConfirmationMessage(String body) {
        Command command = new Command(body);
        Long memberId = command.optionalLong("memberId");
        command.optionalText("customUri");
        command.check();
        Member member = requireMember(memberId);
        if (member.file().created().isBefore(BORDER)) {
            throw new BusinessError("UserCreatedBeforeBorderDate", "memberId");
        }
        if (member.email() == null || member.email().isBlank()) {
            throw new BusinessError("EmailIsEmpty");
        }
        if (member.file().isEmailConfirmed()) {
            throw new BusinessError("EmailIsAlreadyConfirmed");
        }
        if (!member.email().matches(EMAIL)) {
            throw new BusinessError("InvalidEmailFormat");
        }
        company.get().confirmations().sendEmail(member.id());
        return Answers.json(200, Command.nothing());
    }

    /** Sends a code: to the outbox of the sandbox. */
    @POST
    @Path("SendPhoneNumberConfirmationMessage")
    public Response sendPhoneNumberConfirmationMessage(String body) {
        Command command = new Command(body);
        Long memberId = command.optionalLong("memberId");
        command.check();
        Member member = requireMember(memberId);
        String number = member.person().phoneNumber();
        if (number == null || number.isBlank()) {
            throw new BusinessError("PhoneNumberIsEmpty");
        }
        if (company.get().verifications().ofPhone(member) == Verifications.Status.VERIFIED) {
            throw new BusinessError("PhoneNumberIsAlreadyConfirmed");
        }
        if (!number.matches(PHONE)) {
            throw new BusinessError("InvalidPhoneNumberFormat");
        }
        company.get().confirmations().sendPhone(member.id());
        return Answers.json(200, Command.nothing());
    }

    private Member requireMember(Long memberId) {
        long id = memberId == null ? 0 : memberId;
        if (company.get().leads().table().find(id).filter(Leads.Entry::isOpen).isPresent()) {
            throw new BusinessError("UserIsLead", "memberId");
        }
        return KnownMember.require(company.get(), id, "UserDoesNotExist");
    }

    /** Confirms an e-mail address by the token of the mail. */
    @POST
    @Path("ConfirmMemberEmail")
    public Response confirmMemberEmail(String body) {
        return confirm(
                new Command(body),
                token -> company.get().confirmations().confirmEmail(token),
                "NoVerificationForUserAndEmail");
    }

    /** Confirms a phone number by the code of the text message. */
    @POST
    @Path("ConfirmMemberPhoneNumber")
    public Response confirmMemberPhoneNumber(String body) {
        return confirm(
                new Command(body),
                token -> company.get().confirmations().confirmPhone(token),
                "NoVerificationForUserAndPhoneNumber");
    }

    private static Response confirm(Command command, Consumer<String> step, String outdated) {
        String token = command.optionalText("token");
        command.check();
        if (token == null || token.isBlank()) {
            throw new BusinessError("TokenIsEmpty", "token");
        }
        try {
            step.accept(token);
        } catch (Refused refused) {
            throw new BusinessError(CODES.getOrDefault(refused.reason(), outdated), "token");
        }
        return Answers.json(200, Command.nothing());
    }
}
