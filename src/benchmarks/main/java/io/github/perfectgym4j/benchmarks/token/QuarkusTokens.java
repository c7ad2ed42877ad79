package io.github.perfectgym4j.benchmarks.token;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.util.Map;

/**
 * The token path of Quarkus' OIDC client: its {@link TokensHelper}, asked as its blocking request filters ask it. Only the request itself is
 * not Quarkus' own: {@code OidcClientImpl} needs {@code quarkus-core}, which puts its own configuration in the place of MicroProfile's for
 * everybody on the class path.
 */
final class QuarkusTokens implements TokenSource {

    private final TokensHelper helper = new TokensHelper();
    private final OidcClient client;

    QuarkusTokens(URI endpoint) {
        client = new ByTokenRequest(new TokenRequest(endpoint));
    }

    @Override
    public String token() {
        return helper.getTokens(client).await().indefinitely().getAccessToken();
    }

    private record ByTokenRequest(TokenRequest request) implements OidcClient {

        @Override
        public Uni<Tokens> getTokens(Map<String, String> parameters) {
            return Uni.createFrom()
                    .completionStage(request::sendAsync)
                    .map(token -> new Tokens(
                            token.value(), token.expiresAt().getEpochSecond(), null, null, null, null, "gym"));
        }

        @Override
        public Uni<Tokens> refreshTokens(String refreshToken, Map<String, String> parameters) {
            throw new UnsupportedOperationException("the endpoint gives no refresh tokens");
        }

        @Override
        public Uni<Boolean> revokeAccessToken(String accessToken, Map<String, String> parameters) {
            throw new UnsupportedOperationException("nobody signs out");
        }

        @Override
        public void close() {}
    }
}
