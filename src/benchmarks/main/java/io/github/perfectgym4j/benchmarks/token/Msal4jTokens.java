package io.github.perfectgym4j.benchmarks.token;

import com.google.common.util.concurrent.MoreExecutors;
import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.HttpResponse;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * MSAL4J's confidential client. It insists on an authority over TLS, so its requests are led to the endpoint by its HTTP client. It works in
 * the caller's thread: its default, the common pool, starts a thread for each call on a machine with two cores.
 */
final class Msal4jTokens implements TokenSource {

    private final ConfidentialClientApplication application;
    private final ClientCredentialParameters parameters =
            ClientCredentialParameters.builder(Set.of("gym/.default")).build();

    Msal4jTokens(URI endpoint) throws MalformedURLException {
        TokenRequest request = new TokenRequest(endpoint);
        application = ConfidentialClientApplication.builder(
                        "api-user", ClientCredentialFactory.createFromSecret("secret"))
                .authority("https://login.microsoftonline.com/gym/")
                .instanceDiscovery(false)
                .executorService(MoreExecutors.newDirectExecutorService())
                .httpClient(sent -> {
                    HttpResponse response = new HttpResponse().statusCode(200).body(request.post(sent.body()));
                    response.addHeaders(Map.of("Content-Type", List.of("application/json")));
                    return response;
                })
                .build();
    }

    @Override
    public String token() throws Exception {
        return application.acquireToken(parameters).get().accessToken();
    }
}
