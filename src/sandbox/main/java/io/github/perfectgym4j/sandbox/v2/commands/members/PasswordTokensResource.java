package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;

/** The commands of {@code MemberAuth} that issue tokens for new passwords. */
@Path(ApiVersion.PATH + "/MemberAuth")
@Consumes(MediaType.WILDCARD)
public class PasswordTokensResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public PasswordTokensResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Sends a token for a new password: to the outbox of the sandbox. Without a text for the mail nothing is sent. */
    @POST
    @Path("SendResetPasswordLink")
    public Response sendResetPasswordLink(String body) {
        Command command = new Command(body);
        String email = command.requiredText("email");
        command.check();
        try {
            company.get().credentials().sendReset(email);
        } catch (Refused refused) {
            if (refused.reason() == Reason.INVALID_VALUE) {
                throw new BusinessError("MemberNotFound", "email");
            } else if (refused.reason() == Reason.INVALID_TOKEN) {
                throw new BusinessError("InvalidToken");
            }
        }
        return Answers.json(200, Command.nothing());
    }

    /** Issues a token for a new password. */
    @GET
    @Path("GenerateResetPasswordToken")
    public Response generateResetPasswordToken(@Context UriInfo uri) {
        Command command = Command.of(uri, "withEmailRequest");
        String email = command.requiredText("email");
        command.check();
        return token(() -> company.get().credentials().requestReset(email), "email");
    }

    /** Issues a token for a new password. */
    @GET
    @Path("GenerateResetPasswordTokenUsingMemberId")
    public Response generateResetPasswordTokenUsingMemberId(@Context UriInfo uri) {
        Command command = Command.of(uri, "withMemberIdRequest");
        long memberId = command.requiredLong("memberId");
        command.check();
        return token(() -> company.get().credentials().requestReset(memberId), "memberId");
    }

    private static Response token(Supplier<String> request, String property) {
        try {
            return Answers.json(
                    200, new Row().put("resetPasswordToken", request.get()).build());
        } catch (Refused refused) {
            throw new BusinessError("MemberNotFound", property);
        }
    }
}
