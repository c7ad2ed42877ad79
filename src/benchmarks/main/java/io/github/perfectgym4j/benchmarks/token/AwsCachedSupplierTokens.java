package io.github.perfectgym4j.benchmarks.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.utils.cache.CachedSupplier;
import software.amazon.awssdk.utils.cache.RefreshResult;

/** The AWS SDK's {@link CachedSupplier}, which holds the credentials of its clients. */
final class AwsCachedSupplierTokens implements TokenSource {

    private final CachedSupplier<String> supplier;

    AwsCachedSupplierTokens(URI endpoint) {
        TokenRequest request = new TokenRequest(endpoint);
        supplier = CachedSupplier.builder(() -> fetch(request))
                .cachedValueName("token")
                .build();
    }

    private static RefreshResult<String> fetch(TokenRequest request) {
        try {
            TokenRequest.Token token = request.send();
            return RefreshResult.builder(token.value())
                    .staleTime(token.expiresAt())
                    .prefetchTime(token.expiresAt().minus(Duration.ofMinutes(5)))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String token() {
        return supplier.get();
    }

    @Override
    public void close() {
        supplier.close();
    }
}
