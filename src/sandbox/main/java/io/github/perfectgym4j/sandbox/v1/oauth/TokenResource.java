package io.github.perfectgym4j.sandbox.v1.oauth;

import io.github.perfectgym4j.sandbox.access.Tokens;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Accounts;
import io.github.perfectgym4j.sandbox.control.Switches;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Signing in: operation {@code requestAccessToken}.
 *
 * <p>The vendor documents no refusals (Q06). The sandbox answers 400 with {@code {"error": …}}, in the words of OAuth
 * 2: {@code invalid_grant} for wrong credentials, {@code unsupported_grant_type} for another grant type than {@code
 * password}, {@code invalid_request} for anything missing or not form-encoded.
 */
@Path("Api/oauth/authorize")
public class TokenResource {

    private final Supplier<Company> company;
    private final Tokens tokens;
    private final Switches switches;

    /**
     * Sets up the token endpoint.
     *
     * @param company who can sign in
     * @param tokens issues tokens
     * @param switches how long they live and what is announced
     */
    public TokenResource(Supplier<Company> company, Tokens tokens, Switches switches) {
        this.company = company;
        this.tokens = tokens;
        this.switches = switches;
    }

    /**
     * Exchanges credentials for a token: {@code grant_type=password} with {@code username} and {@code password}, or with {@code
     * facebookToken}.
     *
     * @param contentType has to be form-encoded
     * @param body the form, not parsed: see {@link Form}
     * @return {@code access_token}, {@code token_type}, {@code expires_in} in seconds, without envelope; or 400
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response authorize(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, String body) {
        if (contentType == null
                || !contentType.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED)) {
            return refuse("invalid_request");
        }
        Map<String, String> form;
        try {
            form = Form.parse(body);
        } catch (IllegalArgumentException brokenEncoding) {
            return refuse("invalid_request");
        }
        boolean hasPassword = form.containsKey("username") && form.containsKey("password");
        if (!form.containsKey("grant_type") || !hasPassword && !form.containsKey("facebookToken")) {
            return refuse("invalid_request");
        }
        if (!form.get("grant_type").equals("password")) {
            return refuse("unsupported_grant_type");
        }
        Accounts accounts = company.get().accounts();
        Optional<Accounts.Account> account = hasPassword
                ? accounts.signIn(form.get("username"), form.get("password"))
                : accounts.signInWithFacebook(form.get("facebookToken"));
        return account.map(this::issue).orElseGet(() -> refuse("invalid_grant"));
    }

    private Response issue(Accounts.Account account) {
        Row answer = new Row()
                .put("access_token", tokens.issue(account, switches.tokenLifetime()))
                .put("token_type", "bearer");
        Optional<JsonValue> announced = switches.announcedLifetime();
        if (announced.isEmpty()) {
            answer.put("expires_in", switches.tokenLifetime().toSeconds());
        } else if (!isMissing(announced.get())) {
            answer.put("expires_in", announced.get());
        }
        return Answers.json(200, answer.build());
    }

    private static boolean isMissing(JsonValue announced) {
        return announced instanceof JsonString text && text.getString().equals("missing");
    }

    private static Response refuse(String error) {
        return Answers.json(400, new Row().put("error", error).build());
    }
}
