package io.github.perfectgym4j.internal.rest;

import java.net.URI;
import java.util.Locale;

/**
 * The origin of an address (RFC 6454): scheme, host and port. Credentials are sent to the origin of {@code perfectgym.url} and nowhere else.
 *
 * @param scheme {@code http} or {@code https}, in lower case
 * @param host name or address of the machine, in lower case
 * @param port the port, also where the address leaves it out
 */
public record Origin(String scheme, String host, int port) {

    private static final String HTTP = "http";
    private static final String HTTPS = "https";
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    /**
     * The origin of an address.
     *
     * @param address an absolute address with a host
     * @return its origin
     */
    public static Origin of(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        int port = address.getPort() >= 0 ? address.getPort() : scheme.equals(HTTPS) ? HTTPS_PORT : HTTP_PORT;
        return new Origin(scheme, address.getHost().toLowerCase(Locale.ROOT), port);
    }

    /**
     * Whether an address has this origin.
     *
     * @param address an absolute address with a host
     * @return true if scheme, host and port are the same
     */
    public boolean includes(URI address) {
        return equals(of(address));
    }

    /**
     * The address to use in place of one in plain {@code http}. Old data has such addresses, and a server behind a proxy that takes encryption
     * off writes them.
     *
     * @param address an absolute address with a host
     * @return the same path at this origin, if this origin is encrypted and the address is {@code http} on the default port of the same host;
     *     otherwise the address itself
     */
    public URI encrypted(URI address) {
        if (!scheme.equals(HTTPS) || !of(address).equals(new Origin(HTTP, host, HTTP_PORT))) {
            return address;
        }
        String authority = address.getHost() + (port == HTTPS_PORT ? "" : ":" + port);
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return URI.create(HTTPS + "://" + authority + address.getRawPath() + query);
    }
}
