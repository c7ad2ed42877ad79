package io.github.perfectgym4j.client.config;

import io.github.perfectgym4j.client.error.ConfigurationException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of an application: the {@code perfectgym.…} values of MicroProfile Config, validated. An application may have an API user,
 * an API client, or both: interfaces that take either use the API user then, interfaces that take an API client only use that.
 *
 * @param url base address, for example {@code https://yoursubdomain.perfectgym.com/Api}, without a slash at the end
 * @param login user name and password of the API user, if configured
 * @param apiClient id and secret of an API client, if configured
 * @param token numbers of the token's life
 */
public record Settings(URI url, Optional<Login> login, Optional<ApiClient> apiClient, TokenSettings token) {

    /** Key of the tenant's name. */
    public static final String SUBDOMAIN = "perfectgym.subdomain";

    /** Key of the whole base address. */
    public static final String URL = "perfectgym.url";

    /** Key of the API user's name. */
    public static final String USERNAME = "perfectgym.username";

    /** Key of the API user's password. */
    public static final String PASSWORD = "perfectgym.password";

    /** Key of the API client's id. */
    public static final String CLIENT_ID = "perfectgym.client-id";

    /** Key of the API client's secret. */
    public static final String CLIENT_SECRET = "perfectgym.client-secret";

    /** Key of the permission to use plain {@code http} to another machine. */
    public static final String ALLOW_PLAIN_HTTP = "perfectgym.allow-plain-http";

    /** Name of the MicroProfile REST Client configuration that all interfaces share. */
    public static final String CONFIG_KEY = "perfectgym";

    /** Key that makes the start of an application fail if the configuration is wrong. */
    public static final String FAIL_FAST = "perfectgym.fail-fast";

    /** Key of the version of the API in the addresses of requests. */
    public static final String API_PATH = "perfectgym.api-path";

    private static final Pattern API_PATHS = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]*");

    /** Key of the languages in which answers are wanted. */
    public static final String LANGUAGE = "perfectgym.language";

    private static final String FOLLOW_REDIRECTS = CONFIG_KEY + "/mp-rest/followRedirects";

    /** The default address in the library's own configuration, if the subdomain is not configured or empty. */
    private static final Pattern WITHOUT_SUBDOMAIN =
            Pattern.compile("https://(?:perfectgym-subdomain-is-not-configured|\\s*)\\.perfectgym\\.com/Api");

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

    private static final int LONGEST_SHOWN = 80;

    private static final Pattern ADDRESS_OF_TENANT = Pattern.compile(
            "(?is)(?:[a-z]+:)?(?://)?(?:[^/@]*@)?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)\\.perfectgym\\.[a-z]+(?:[:/?#].*)?");

    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?");

    /**
     * Reads and checks the configuration.
     *
     * @param config the application's configuration
     * @return the settings
     * @throws ConfigurationException if a value is missing, malformed or contradicts another one
     */
    public static Settings read(Config config) {
        text(config, SUBDOMAIN).ifPresent(Settings::checkSubdomain);
        String url = text(config, URL)
                .filter(configured -> !WITHOUT_SUBDOMAIN.matcher(configured).matches())
                .orElseThrow(
                        () -> new ConfigurationException(SUBDOMAIN + " is missing: set it to the name of the tenant"
                                + " (the first part of https://….perfectgym.com), or set " + URL
                                + " to the whole base address"));
        isFailFast(config);
        language(config);
        apiPath(config);
        if (flag(config, FOLLOW_REDIRECTS)) {
            throw new ConfigurationException(FOLLOW_REDIRECTS
                    + " must not be true: the HTTP client would carry the credentials to wherever a redirect points");
        }
        return new Settings(
                address(url, flag(config, ALLOW_PLAIN_HTTP)),
                pair(config, USERNAME, PASSWORD, Login::new),
                pair(config, CLIENT_ID, CLIENT_SECRET, ApiClient::new),
                TokenSettings.read(config));
    }

    /**
     * Checks a base address.
     *
     * @param url the address
     * @param allowPlainHttp whether {@code http} may be used to other machines than this one
     * @return the address without a slash at its end
     * @throws ConfigurationException if it is no absolute http address, contains credentials, or is plain http without permission
     */
    public static URI address(String url, boolean allowPlainHttp) {
        URI uri;
        try {
            uri = new URI(url.strip().replaceAll("/+$", ""));
        } catch (URISyntaxException e) {
            throw new ConfigurationException(URL + " is not an address");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new ConfigurationException(URL + " must start with https:// and a host");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new ConfigurationException(URL + " must be scheme, host, port and path only");
        }
        if (scheme.equals("http")
                && !allowPlainHttp
                && !LOOPBACK.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches()) {
            throw new ConfigurationException(URL + " is plain http to " + uri.getHost()
                    + ": passwords and tokens would cross the network in clear; use https, or set " + ALLOW_PLAIN_HTTP
                    + "=true if something else protects that network");
        }
        return uri;
    }

    /**
     * The base address of a tenant.
     *
     * @param subdomain name of the tenant
     * @return {@code https://{subdomain}.perfectgym.com/Api}
     * @throws ConfigurationException if it cannot be a part of a host name
     */
    public static URI addressOfTenant(String subdomain) {
        checkSubdomain(subdomain);
        return address("https://" + subdomain + ".perfectgym.com/Api", false);
    }

    private static void checkSubdomain(String subdomain) {
        if (!LABEL.matcher(subdomain).matches()) {
            throw new ConfigurationException(
                    SUBDOMAIN + " must be a single part of a host name: letters, digits and hyphens" + seen(subdomain));
        }
    }

    /** The given value without possible secrets in an address, and a suggested correction. */
    private static String seen(String subdomain) {
        Matcher address = ADDRESS_OF_TENANT.matcher(subdomain);
        String suggestion = address.matches() ? "; probably " + address.group(1) : "";
        String shown = subdomain
                .replaceFirst("[?#].*", "")
                .replaceFirst("^(.*//)?.*@", "$1")
                .replaceAll("[^ -~]", "?");
        return ", and not " + (shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) + "…" : shown)
                + suggestion;
    }

    /**
     * The configured name of the tenant.
     *
     * @param config the application's configuration
     * @return the name, if there is one
     */
    public static Optional<String> subdomain(Config config) {
        return text(config, SUBDOMAIN);
    }

    /**
     * Whether a wrong configuration ends the start of the application.
     *
     * @param config the application's configuration
     * @return true if it is to
     * @throws ConfigurationException if the value is neither true nor false
     */
    public static boolean isFailFast(Config config) {
        return flag(config, FAIL_FAST);
    }

    /**
     * The version of the API in the addresses of requests, for a tenant that does not have the one that the library is made for.
     *
     * @param config the configuration of the application
     * @return the part of the address, if it is configured
     * @throws ConfigurationException if it is more than one part of an address
     */
    public static Optional<String> apiPath(Config config) {
        return text(config, API_PATH).map(Settings::checkedApiPath);
    }

    /**
     * Checks the version of the API.
     *
     * @param path the part of the address
     * @return the same
     * @throws ConfigurationException if it is more than one part of an address
     */
    public static String checkedApiPath(String path) {
        if (!API_PATHS.matcher(path).matches()) {
            throw new ConfigurationException(
                    API_PATH + " must be one part of an address, of letters, digits and points");
        }
        return path;
    }

    /**
     * The languages in which answers are wanted.
     *
     * @param config the application's configuration
     * @return the languages, if they are configured
     * @throws ConfigurationException if the value is malformed
     */
    public static Optional<AcceptLanguage> language(Config config) {
        try {
            return text(config, LANGUAGE).map(AcceptLanguage::new);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(LANGUAGE + ": " + e.getMessage());
        }
    }

    private interface Pair<T> {
        T of(String name, Secret secret);
    }

    private static <T> Optional<T> pair(Config config, String nameKey, String secretKey, Pair<T> type) {
        Optional<String> name = text(config, nameKey);
        // Not stripped: blanks may belong to a password.
        Optional<String> secret =
                config.getOptionalValue(secretKey, String.class).filter(s -> !s.isEmpty());
        if (name.isPresent() != secret.isPresent()) {
            throw new ConfigurationException((name.isPresent() ? secretKey : nameKey) + " is missing, although "
                    + (name.isPresent() ? nameKey : secretKey) + " is set");
        }
        return name.map(n -> type.of(n, Secret.of(secret.orElseThrow())));
    }

    private static Optional<String> text(Config config, String key) {
        return config.getOptionalValue(key, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static boolean flag(Config config, String key) {
        return switch (text(config, key).orElse("false").toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "y", "1" -> true;
            case "false", "no", "off", "n", "0" -> false;
            default -> throw new ConfigurationException(key + " must be true or false");
        };
    }
}
