package io.github.perfectgym4j.sandbox.webhooks;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** The permitted targets of webhooks. Registration needs no credentials, so it must not be a way to call other machines. */
final class Targets {

    /** System property that permits other machines than this one. */
    static final String ANYWHERE = "perfectgym.sandbox.webhooks-anywhere";

    /** By their spelling only: what a name resolves to may have changed when a message is sent. */
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost\\.?|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

    private static final int LAST_PORT = 65_535;

    private Targets() {}

    /** Messages are without the address: its query may be a secret. */
    static void check(URI url) {
        boolean isHttp = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        if (!isHttp || url.getHost() == null || url.getUserInfo() != null || url.getPort() > LAST_PORT) {
            throw new IllegalArgumentException(
                    "The URL of a webhook begins with http:// or https:// and a host without user name,"
                            + " such as http://localhost:8000/hook.");
        }
        if (!Boolean.getBoolean(ANYWHERE)
                && !LOOPBACK.matcher(url.getHost().toLowerCase(Locale.ROOT)).matches()) {
            throw new IllegalArgumentException("Webhooks go to localhost only. The system property " + ANYWHERE
                    + "=true, set when the sandbox starts, permits other machines.");
        }
    }
}
