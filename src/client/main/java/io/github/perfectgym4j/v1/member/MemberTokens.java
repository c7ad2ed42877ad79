package io.github.perfectgym4j.v1.member;

import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.token.OAuthClient;
import io.github.perfectgym4j.internal.token.OAuthToken;
import io.github.perfectgym4j.internal.token.SignIn;
import io.github.perfectgym4j.internal.token.SignInForm;
import io.github.perfectgym4j.internal.token.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Signs club members in (user mode). Nothing of it is kept here: the {@link MemberToken} is the application's, usually in the member's HTTP
 * session, so thousands of members cost the library nothing. PerfectGym has no call to sign out; forgetting the token is all.
 *
 * <pre>{@code
 * MemberToken token = members.signIn(email, password);
 * session.setAttribute("member", token);
 * }</pre>
 */
@ApplicationScoped
public class MemberTokens {

    private final SettingsSource settings;
    private final SignIn signIn;
    private final TimeSource time;

    /** For CDI's proxies. */
    protected MemberTokens() {
        this(null, null, null);
    }

    /**
     * For CDI.
     *
     * @param settings the numbers of a token's life
     * @param oauth the token endpoint
     */
    @Inject
    public MemberTokens(SettingsSource settings, @RestClient OAuthClient oauth) {
        this(settings, new SignIn(oauth), TimeSource.SYSTEM);
    }

    /**
     * For Java SE and tests.
     *
     * @param settings the numbers of a token's life
     * @param signIn makes the request
     * @param time the clocks
     */
    public MemberTokens(SettingsSource settings, SignIn signIn, TimeSource time) {
        this.settings = settings;
        this.signIn = signIn;
        this.time = time;
    }

    /**
     * Signs a member in with e-mail address and password. One request, never repeated: guessing is for the member.
     *
     * @param email the member's e-mail address
     * @param password the member's password; not kept
     * @return the member's token
     * @throws io.github.perfectgym4j.client.error.CredentialsRefusedException if PerfectGym does not accept them
     * @throws io.github.perfectgym4j.client.error.PerfectGymException if the sign-in failed for another reason
     */
    public MemberToken signIn(String email, String password) {
        requireText(email, "email");
        requireText(password, "password");
        settings.current();
        return token(signIn.with(SignInForm.of(new Login(email, Secret.of(password)))));
    }

    /**
     * Signs a member in with a token of a Facebook account that has the member's e-mail address.
     *
     * @param facebookToken the Facebook token; not kept
     * @return the member's token
     * @throws io.github.perfectgym4j.client.error.CredentialsRefusedException if PerfectGym does not accept it
     * @throws io.github.perfectgym4j.client.error.PerfectGymException if the sign-in failed for another reason
     */
    public MemberToken signInWithFacebook(String facebookToken) {
        requireText(facebookToken, "facebookToken");
        settings.current();
        return token(signIn.with(SignInForm.ofFacebook(Secret.of(facebookToken))));
    }

    private MemberToken token(OAuthToken answer) {
        return new MemberToken(
                answer.accessToken(),
                time.instant().plus(answer.lifetime(settings.current().token().maxLifetime())));
    }

    private static void requireText(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }
}
