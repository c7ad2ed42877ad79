package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.Secret;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A token endpoint that does what the test says, and counts. Answers token-1, token-2, … of one hour unless told otherwise. */
final class FakeTokenEndpoint implements OAuthClient {

    private final AtomicInteger requests = new AtomicInteger();
    private final Queue<Supplier<OAuthToken>> script = new ArrayDeque<>();
    private volatile Supplier<OAuthToken> otherwise = () -> token("3600");

    int requests() {
        return requests.get();
    }

    OAuthToken token(String expiresIn) {
        return new OAuthToken(Secret.of("token-" + requests.get()), expiresIn);
    }

    void next(Supplier<OAuthToken> answer) {
        script.add(answer);
    }

    void fromNowOn(Supplier<OAuthToken> answer) {
        otherwise = answer;
    }

    void fromNowOnTokens(String expiresIn) {
        otherwise = () -> token(expiresIn);
    }

    @Override
    public OAuthToken authorize(SignInForm form) {
        requests.incrementAndGet();
        Supplier<OAuthToken> scripted;
        synchronized (script) {
            scripted = script.poll();
        }
        return (scripted == null ? otherwise : scripted).get();
    }

    @Override
    public void close() {}
}
