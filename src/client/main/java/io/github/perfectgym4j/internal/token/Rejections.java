package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.Secret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens that the server rejected.
 *
 * @param secrets the tokens, the latest last: they are not taken from a store
 * @param ofStore whether a token out of the store was rejected: then the next one is got by a sign-in
 * @param early whether the last one was rejected before its last minutes, and nothing has taken its place since
 * @param lastSignIn when the last sign-in was made because of such a rejection, on the monotonic clock; or null
 */
record Rejections(List<Secret> secrets, boolean ofStore, boolean early, Long lastSignIn) {

    static final Rejections NONE = new Rejections(List.of(), false, false, null);

    /** As many as a store can be expected to return by mistake. */
    private static final int MOST_SECRETS = 32;

    Rejections with(Token token, boolean tooEarly) {
        List<Secret> more = new ArrayList<>(secrets);
        more.remove(token.stored().secret());
        more.add(token.stored().secret());
        return new Rejections(
                List.copyOf(more.subList(Math.max(0, more.size() - MOST_SECRETS), more.size())),
                ofStore || token.ofStore(),
                early || tooEarly,
                lastSignIn);
    }

    /** A server may issue the same token again; then it is valid. */
    Rejections afterSignIn(Token fresh) {
        List<Secret> others = secrets;
        if (contains(fresh.stored().secret())) {
            others = new ArrayList<>(secrets);
            others.remove(fresh.stored().secret());
        }
        return new Rejections(List.copyOf(others), false, false, early ? (Long) fresh.since() : lastSignIn);
    }

    /** Another server's token has taken the place of the rejected one. */
    Rejections afterLoading() {
        return new Rejections(secrets, ofStore, false, lastSignIn);
    }

    boolean contains(Secret secret) {
        return secrets.contains(secret);
    }

    boolean causedSignInWithin(Duration interval, long nanos) {
        return lastSignIn != null && nanos - lastSignIn < interval.toNanos();
    }
}
