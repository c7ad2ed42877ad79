package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.config.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is sent to the token endpoint. One object and not a form parameter for each field, because servers write the arguments of a call to
 * their trace: this object shows nothing there.
 */
public final class SignInForm {

    /** The only grant type, for a Facebook token as well. */
    private static final Secret GRANT_TYPE = Secret.of("password");

    private final Map<String, Secret> fields = new TreeMap<>(Map.of("grant_type", GRANT_TYPE));

    private SignInForm(Map<String, Secret> credentials) {
        fields.putAll(credentials);
    }

    /**
     * User name and password (contract: {@code OAuthEmailGrant}).
     *
     * @param login name and password of the API user, or e-mail address and password of a member
     * @return the form
     */
    public static SignInForm of(Login login) {
        return new SignInForm(Map.of("username", Secret.of(login.username()), "password", login.password()));
    }

    /**
     * A Facebook token of a club member (contract: {@code OAuthFacebookGrant}).
     *
     * @param facebookToken token of a Facebook account that has the member's e-mail address
     * @return the form
     */
    public static SignInForm ofFacebook(Secret facebookToken) {
        return new SignInForm(Map.of("facebookToken", facebookToken));
    }

    /** The form as it goes on the wire. */
    byte[] encoded() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().reveal(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Always the same text. */
    @Override
    public String toString() {
        return "SignInForm[***]";
    }
}
