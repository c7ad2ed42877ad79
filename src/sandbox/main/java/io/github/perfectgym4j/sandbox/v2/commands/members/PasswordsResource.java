package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
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
import java.util.Map;
import java.util.function.Supplier;

/** The command of {@code Members} that sets a new password. */
@Path(ApiVersion.PATH + "/Members")
@Consumes(MediaType.WILDCARD)
public class PasswordsResource {

    private static final int SHORTEST = 8;

    private static final Map<Reason, String> CODES = Map.of(
            Reason.INVALID_TOKEN, "TokenInvalid",
            Reason.TOKEN_EXPIRED, "TokenExpired",
            Reason.TOKEN_USED, "TokenUsed");

    private final Supplier<Company> company;

    /** @param company the company's data */
    public PasswordsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Sets a new password: at least eight characters, with a letter and a digit. A refused one does not use the token up. */
    @POST
    @Path("ResetPassword")
    public Response resetPassword(String body) {
        Command command = new Command(body);
        String token = command.requiredText("token");
        String password = command.requiredText("newPassword");
        command.check();
        Company now = company.get();
        try {
            now.guard().alone(() -> {
                now.credentials().checkResetToken(token);
                check(password);
                return now.credentials().reset(token, password);
            });
        } catch (Refused refused) {
            throw new BusinessError(CODES.getOrDefault(refused.reason(), "TokenInvalid"), "token");
        }
        return Answers.json(200, Command.nothing());
    }

    private static void check(String password) {
        if (password.length() < SHORTEST) {
            throw new BusinessError("NewPasswordNotMetRequirements", "newPassword");
        }
        boolean isComplex = password.chars().anyMatch(Character::isLetter)
                && password.chars().anyMatch(Character::isDigit);
        if (!isComplex) {
            throw new BusinessError("NewPasswordNotComplexEnough", "newPassword");
        }
    }
}
