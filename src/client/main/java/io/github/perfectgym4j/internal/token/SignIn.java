package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.internal.call.Call;
import io.github.perfectgym4j.internal.call.Calls;
import io.github.perfectgym4j.internal.call.ErrorResponseException;
import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * One request to the token endpoint, with its failures told apart: the endpoint refuses with 400, 401 or 403 and any body, or with an OAuth
 * error in an answer of another status. No text of such an answer is passed on, because it may repeat the password.
 */
public final class SignIn {

    private static final Operation OPERATION = new Operation("POST", "oauth/authorize");

    private final OAuthClient oauth;
    private final Supplier<Duration> timeout;

    /**
     * Creates the request.
     *
     * @param oauth the token endpoint
     */
    public SignIn(OAuthClient oauth) {
        this(oauth, () -> CallSettings.read(ConfigProvider.getConfig()).callTimeout());
    }

    /**
     * Creates the request with a time-out that is not the configured one.
     *
     * @param oauth the token endpoint
     * @param timeout how long a sign-in takes at most, if no call waits for it that has less time
     */
    public SignIn(OAuthClient oauth, Supplier<Duration> timeout) {
        this.oauth = oauth;
        this.timeout = timeout;
    }

    /**
     * Signs in.
     *
     * @param form user name and password, or a Facebook token
     * @return the token
     * @throws io.github.perfectgym4j.client.error.PerfectGymException if that failed; {@link CredentialsRefusedException} if they are wrong
     */
    public OAuthToken with(SignInForm form) {
        Call call = Call.of(OPERATION).changingNothing().within(timeout.get());
        try {
            return call.send(() -> {
                OAuthToken token = oauth.authorize(form);
                if (token == null) {
                    throw new UnreadableAnswerException(": the answer of the token endpoint is empty", null);
                }
                return token;
            });
        } catch (RuntimeException e) {
            throw failure(e, call);
        } catch (Exception e) {
            throw new IllegalStateException("the token endpoint declares no checked exceptions", e);
        }
    }

    private static RuntimeException failure(RuntimeException e, Call call) {
        RuntimeException thrown = e;
        if (e instanceof ErrorResponseException answer) {
            int status = answer.status();
            if (status == 400 || status == 401 || status == 403) {
                return refused(
                        status,
                        answer.isHtml()
                                ? "the sign-in was refused with HTML (HTTP " + status
                                        + "), which is probably not from PerfectGym:"
                                        + " look for a firewall, a proxy or a web server in between. Nobody knows whether the"
                                        + " password was looked at, so the sign-in is not repeated at once"
                                : "PerfectGym refused the sign-in (HTTP " + status
                                        + "): user name or password is wrong, or the" + " account is locked",
                        answer.retryAfter());
            }
            thrown = new ErrorResponseException(status, answer.isHtml(), answer.retryAfter(), List.of());
        }
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof TokenRefusedException) {
                return refused(
                        TokenRefusedException.STATUS,
                        "PerfectGym refused the sign-in (an error in the answer, HTTP 200): user name or password is wrong,"
                                + " or the account is locked",
                        null);
            }
        }
        RuntimeException translated = Calls.translated(thrown, call);
        // A sign-in changes nothing, and the call that needed it is not sent.
        return translated instanceof PerfectGymException failure && failure.mayHaveBeenCarriedOut()
                ? failure.forCallNotSent(
                        failure.description(), failure.retryAfter().orElse(null))
                : translated;
    }

    private static CredentialsRefusedException refused(int status, String message, Duration retryAfter) {
        return new CredentialsRefusedException(message, OPERATION.toString(), status, retryAfter, null);
    }
}
