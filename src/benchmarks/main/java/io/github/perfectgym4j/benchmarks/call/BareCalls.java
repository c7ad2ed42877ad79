package io.github.perfectgym4j.benchmarks.call;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Calls by new MicroProfile clients without this library. */
public final class BareCalls {

    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 23, 0, 0);

    private BareCalls() {}

    /**
     * Makes a client for each area of the API, calls them in turn, and closes them.
     *
     * @param areas how many clients
     * @param calls how many calls by each
     * @param url base address
     */
    public static void make(int areas, int calls, URI url) {
        List<BareClassesClient> clients = new ArrayList<>();
        for (int area = 0; area < areas; area++) {
            BareClassesClient client =
                    RestClientBuilder.newBuilder().baseUri(url).build(BareClassesClient.class);
            clients.add(client);
            for (int call = 0; call < calls; call++) {
                client.inTimeframe(2, START, START.plusDays(7), 1);
            }
        }
        clients.forEach(BareClassesClient::close);
    }
}
