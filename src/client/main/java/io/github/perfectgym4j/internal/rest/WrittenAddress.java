package io.github.perfectgym4j.internal.rest;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as a server has written it. What RFC 3986 does not permit in path and query is escaped, as browsers do; what is escaped already
 * stays as it is. A fragment is for the reader and not for the server: it is left out.
 */
public final class WrittenAddress {

    /** Scheme, authority, and the rest (RFC 3986, appendix B); both of the first may be missing. */
    private static final Pattern PARTS = Pattern.compile("(?s)(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?\\\\]*))?(.*)");

    private static final Pattern AUTHORITY = Pattern.compile("(?s)(\\[[0-9A-Fa-f:.]+]|[^:]*)(?::([0-9]*))?");

    private static final String PERMITTED = "-._~!$&'()*+,;=:@/?";
    private static final int GREATEST_PORT = 65_535;

    private WrittenAddress() {}

    /**
     * Reads an address.
     *
     * @param text the address, absolute or relative
     * @return the address in characters that may be sent
     * @throws IllegalArgumentException if it cannot be one; the message says why and quotes nothing but a character
     */
    public static URI parse(String text) {
        String stripped = text.strip();
        int fragment = stripped.indexOf('#');
        Matcher parts = PARTS.matcher(fragment < 0 ? stripped : stripped.substring(0, fragment));
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an address");
        }
        String scheme = parts.group(1);
        String authority = parts.group(2);
        String rest = escaped(parts.group(3));
        try {
            return new URI((scheme == null ? "" : scheme.toLowerCase(Locale.ROOT) + ":")
                    + (authority == null ? "" : "//" + authority(authority))
                    + (scheme == null && authority == null ? relative(rest) : rest));
        } catch (URISyntaxException e) {
            // Its message quotes the address, which may hold values of a person, or be a key to a file.
            throw new IllegalArgumentException("not an address");
        }
    }

    private static String authority(String authority) {
        int credentials = authority.lastIndexOf('@');
        if (credentials >= 0) {
            throw new IllegalArgumentException("credentials before the host");
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no host with a port");
        }
        String port = parts.group(2) == null ? "" : parts.group(2);
        if (port.length() > 5 || !port.isEmpty() && Integer.parseInt(port) > GREATEST_PORT) {
            throw new IllegalArgumentException("no port has such a number");
        }
        return host(parts.group(1)) + (port.isEmpty() ? "" : ":" + port);
    }

    private static String host(String host) {
        if (host.startsWith("[")) {
            return host;
        }
        String ascii;
        try {
            ascii = IDN.toASCII(host);
        } catch (IllegalArgumentException e) {
            ascii = host;
        }
        ascii.codePoints()
                .filter(c -> !isLetterOrDigit(c) && c != '-' && c != '.')
                .findFirst()
                .ifPresent(c -> {
                    throw new IllegalArgumentException("the host contains " + named(c));
                });
        return ascii;
    }

    /** A character as it is named in a message. */
    static String named(int codePoint) {
        String number = String.format("U+%04X", codePoint);
        return codePoint > ' ' && codePoint < 0x7F
                ? "'" + Character.toString(codePoint) + "' (" + number + ")"
                : number;
    }

    /** A first segment with a colon would be read as a scheme. */
    private static String relative(String rest) {
        int colon = rest.indexOf(':');
        int end = rest.indexOf('/');
        int query = rest.indexOf('?');
        return colon < 0 || end >= 0 && end < colon || query >= 0 && query < colon ? rest : "./" + rest;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isLetterOrDigit(c) || PERMITTED.indexOf(c) >= 0 || c == '%' && isEscape(text, i)) {
                escaped.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append(String.format("%%%02X", b));
                }
            }
        }
        return escaped.toString();
    }

    private static boolean isEscape(String text, int percent) {
        return percent + 2 < text.length()
                && Character.digit(text.charAt(percent + 1), 16) >= 0
                && Character.digit(text.charAt(percent + 2), 16) >= 0;
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
