package io.github.perfectgym4j.benchmarks.token;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.keycloak.admin.client.Config;
import org.keycloak.admin.client.token.TokenManager;

/** The token manager of Keycloak's admin client. */
final class KeycloakTokens implements TokenSource {

    private final Client client = ClientBuilder.newClient().register(AnswerReader.class);
    private final TokenManager manager;

    KeycloakTokens(URI endpoint) {
        manager = new TokenManager(
                new Config(endpoint.toString(), "gym", null, null, "api-user", "secret", "client_credentials", null),
                client);
    }

    /** Keycloak's answers are made for Jackson; as specific as the JSON-B reader that is on this class path for others, so that it comes first. */
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public static final class AnswerReader extends JacksonJsonProvider {

        /** For the runtime. */
        public AnswerReader() {}
    }

    @Override
    public String token() {
        return manager.getAccessTokenString();
    }

    TokenManager manager() {
        return manager;
    }

    @Override
    public void close() {
        client.close();
    }
}
