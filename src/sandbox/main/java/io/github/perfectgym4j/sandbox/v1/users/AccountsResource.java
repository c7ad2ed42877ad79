package io.github.perfectgym4j.sandbox.v1.users;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * Area Users: accounts and passwords of members. One method for each operation, each named after its {@code operationId}. All in employee
 * mode.
 */
@Path("Api/Users")
public class AccountsResource {

    private final MemberAnswers members;

    /** @param members the members' data and views */
    public AccountsResource(MemberAnswers members) {
        this.members = members;
    }

    /** Confirms an e-mail address by the token of the mail, once. */
    @GET
    @Path("ConfirmEmailAddress")
    @Modes(Mode.EMPLOYEE)
    public Response confirmEmailAddress(@Context UriInfo uri) {
        String token = required(uri, "token");
        return members.details(members.company().confirmations().confirmEmail(token), uri);
    }

    /** Opens an account for a member. Takes a Facebook token as well, as the vendor's example has it (Q45). */
    @POST
    @Path("SignUp")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response signUp(@Context UriInfo uri) {
        if (new Parameters(uri).has("facebookToken")) {
            return signUpWithFacebook(uri);
        }
        return token(members.company().credentials().signUp(required(uri, "email")));
    }

    /** Opens an account for the member who has the e-mail address of a Facebook user. */
    @POST
    @Path("SignUpWithFacebook")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response signUpWithFacebook(@Context UriInfo uri) {
        String token = required(uri, "facebookToken");
        return members.details(members.company().credentials().signUpWithFacebook(token), uri);
    }

    /** Issues a token for a new password. */
    @GET
    @Path("ResetPassword")
    @Modes(Mode.EMPLOYEE)
    public Response requestPasswordResetToken(@Context UriInfo uri) {
        return token(members.company().credentials().requestReset(required(uri, "email")));
    }

    /** Sets a new password by a token, once. */
    @POST
    @Path("ResetPassword")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response resetPassword(@Context UriInfo uri, String body) {
        Parameters parameters = Parameters.inBody(body);
        String token = parameters.requiredText("resetPasswordToken");
        String password = parameters.requiredSecret("password");
        parameters.check();
        return members.details(members.company().credentials().reset(token, password), uri);
    }

    /** Sends a token for a new password; the mail lands in the sandbox's outbox. */
    @GET
    @Path("SendEmailToResetPassword")
    @Modes(Mode.EMPLOYEE)
    public Response sendPasswordResetEmail(@Context UriInfo uri) {
        members.company().credentials().sendReset(required(uri, "email"));
        // Q36: with a capital, as in the sample.
        return members.answers()
                .element(
                        "ResultStatus", new Row().put("ResultStatus", "Success").build());
    }

    /** Checks a user name and a password, with the same outcome as signing in. */
    @POST
    @Path("ValidateCredentials")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response validateCredentials(@Context UriInfo uri, String body) {
        Parameters parameters = Parameters.inBody(body);
        String userName = parameters.requiredText("userName");
        String password = parameters.requiredSecret("password");
        parameters.check();
        Member member = members.company().credentials().validate(userName, password);
        return members.details(member, uri);
    }

    private static String required(UriInfo uri, String name) {
        Parameters parameters = new Parameters(uri);
        String value = parameters.requiredText(name);
        parameters.check();
        return value;
    }

    private Response token(String token) {
        return members.answers()
                .element(
                        "PasswordResetToken",
                        new Row().put("resetPasswordToken", token).build());
    }
}
