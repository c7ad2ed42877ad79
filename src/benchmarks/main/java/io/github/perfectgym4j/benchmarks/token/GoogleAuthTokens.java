package io.github.perfectgym4j.benchmarks.token;

import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.OAuth2Credentials;
import java.io.IOException;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Google's {@link OAuth2Credentials}, extended for another token endpoint as they are meant to be. */
final class GoogleAuthTokens implements TokenSource {

    private final OAuth2Credentials credentials;
    private final URI resource;

    GoogleAuthTokens(URI endpoint) {
        resource = endpoint;
        credentials = new Credentials(new TokenRequest(endpoint));
    }

    @Override
    public Map<String, List<String>> token() throws IOException {
        return credentials.getRequestMetadata(resource);
    }

    private static final class Credentials extends OAuth2Credentials {

        private static final long serialVersionUID = 1L;

        private final transient TokenRequest request;

        Credentials(TokenRequest request) {
            this.request = request;
        }

        @Override
        public AccessToken refreshAccessToken() throws IOException {
            TokenRequest.Token token = request.send();
            return new AccessToken(token.value(), Date.from(token.expiresAt()));
        }
    }
}
