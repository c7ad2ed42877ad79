package io.github.perfectgym4j.v1.wire;

import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.token.OAuthClient;
import io.github.perfectgym4j.internal.token.OAuthToken;
import io.github.perfectgym4j.internal.token.SignIn;
import io.github.perfectgym4j.internal.token.SignInForm;
import io.github.perfectgym4j.internal.token.TimeSource;
import io.github.perfectgym4j.v1.member.MemberToken;
import io.github.perfectgym4j.v1.member.MemberTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Signs club members in at the token endpoint. Applications inject {@link MemberTokens}. */
@ApplicationScoped
public class MemberSignIn implements MemberTokens {

    private final SettingsSource settings;
    private final SignIn signIn;
    private final TimeSource time;

    /** For CDI's proxies. */
    protected MemberSignIn() {
        this(null, null, null);
    }

    @Inject
    MemberSignIn(SettingsSource settings, @RestClient OAuthClient oauth) {
        this(settings, new SignIn(oauth), TimeSource.SYSTEM);
    }

    /**
     * For Java SE and tests.
     *
     * @param settings the numbers of a token's life
     * @param signIn makes the request
     * @param time the clocks
     */
    public MemberSignIn(SettingsSource settings, SignIn signIn, TimeSource time) {
        this.settings = settings;
        this.signIn = signIn;
        this.time = time;
    }

    @Override
    public MemberToken signIn(String email, String password) {
        requireText(email, "email");
        requireText(password, "password");
        settings.current();
        return token(signIn.with(SignInForm.of(new Login(email, Secret.of(password)))));
    }

    @Override
    public MemberToken signInWithFacebook(String facebookToken) {
        requireText(facebookToken, "facebookToken");
        settings.current();
        return token(signIn.with(SignInForm.ofFacebook(Secret.of(facebookToken))));
    }

    private MemberToken token(OAuthToken answer) {
        return new MemberToken(
                answer.accessToken(),
                time.instant().plus(answer.lifetime(settings.current().token())));
    }

    private static void requireText(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }
}
