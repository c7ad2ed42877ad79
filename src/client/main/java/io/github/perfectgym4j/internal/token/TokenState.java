package io.github.perfectgym4j.internal.token;

/**
 * The whole state of a {@link TokenHolder}; see its table of transitions. Nothing here uses lambdas: an attempt must end even on a stack that
 * is nearly used up.
 *
 * @param token the token, or null
 * @param attempt the sign-in under way, or null
 * @param failure the last failure, or null
 * @param rejections what the server rejected
 * @param closed whether it is closed
 */
record TokenState(Token token, Attempt attempt, FailedSignIn failure, Rejections rejections, boolean closed) {

    static final TokenState EMPTY = new TokenState(null, null, null, Rejections.NONE, false);
    static final TokenState CLOSED = new TokenState(null, null, null, Rejections.NONE, true);

    boolean hasUsable(long nanos) {
        return token != null && token.isUsable(nanos);
    }

    TokenState beginning(Attempt begun) {
        return new TokenState(token, begun, failure, rejections, false);
    }

    TokenState without(Token rejected, boolean early) {
        return new TokenState(null, attempt, failure, rejections.with(rejected, early), false);
    }

    /** After an attempt has obtained a token. An overdue attempt counts if its token is the longest-lived. */
    TokenState after(Attempt ended, Token fetched) {
        if (closed) {
            return this;
        }
        if (attempt != ended && token != null && token.expiresAt() - fetched.expiresAt() >= 0) {
            return this;
        }
        Rejections now = fetched.ofStore() ? rejections.afterLoading() : rejections.afterSignIn(fetched);
        return new TokenState(fetched, attempt == ended ? null : attempt, null, now, false);
    }

    /** After an attempt has failed. If it was overdue, only refused credentials count. */
    TokenState after(Attempt ended, FailedSignIn failed) {
        if (closed) {
            return this;
        }
        if (attempt == ended) {
            return new TokenState(token, null, failed == null ? failure : failed, rejections, false);
        }
        boolean counts = failed != null && failed.kind() == FailedSignIn.Kind.REFUSED && token == ended.replaced();
        return counts ? new TokenState(token, attempt, failed, rejections, false) : this;
    }
}
