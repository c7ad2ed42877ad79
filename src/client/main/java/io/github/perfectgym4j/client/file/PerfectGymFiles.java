package io.github.perfectgym4j.client.file;

import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.file.OtherFiles;
import io.github.perfectgym4j.internal.file.TenantFiles;
import io.github.perfectgym4j.internal.rest.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Opens the photos and documents whose addresses answers carry. The addresses come in several shapes and none is documented (quirk Q13): so
 * they are followed as they are, with the application's own proof of who is calling if they lead to the tenant's own origin, and without any
 * if they lead elsewhere. Time-outs, proxy and trust store are those of all calls ({@code perfectgym/mp-rest/…}).
 *
 * <p>An address of the tenant in plain {@code http}, as old data has it, is asked for by {@code https}, if that is how the API is called: proof
 * and file then cross the network encrypted. Redirects are not followed.
 */
@ApplicationScoped
public class PerfectGymFiles {

    private final SettingsSource settings;
    private final TenantFiles tenant;
    private final OtherFiles other;

    /** For CDI's proxies. */
    protected PerfectGymFiles() {
        this(null, null, null);
    }

    /**
     * For CDI, and for {@code PerfectGym}.
     *
     * @param settings where PerfectGym is
     * @param tenant opens files of the tenant
     * @param other opens files of other places
     */
    @Inject
    public PerfectGymFiles(SettingsSource settings, @RestClient TenantFiles tenant, @RestClient OtherFiles other) {
        this.settings = settings;
        this.tenant = tenant;
        this.other = other;
    }

    /**
     * Opens a file. It has to be closed, or its connection stays in use.
     *
     * @param address where the file is: an absolute address out of an answer
     * @return the file, ready to be read
     * @throws IllegalArgumentException if that is no absolute http address; nothing was sent
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is no such file
     * @throws io.github.perfectgym4j.client.error.AnswerNotUnderstoodException if something else comes in its place: a redirect, or HTML,
     *     which is the page of a proxy or a login
     * @throws io.github.perfectgym4j.client.error.PerfectGymException if it cannot be opened for any other reason
     */
    public OpenFile open(String address) {
        URI target = parse(address);
        Origin own = Origin.of(settings.current().url());
        URI encrypted = own.encrypted(target);
        return new OpenFile(
                own.includes(encrypted) ? tenant.open(encrypted.toASCIIString()) : other.open(target.toASCIIString()));
    }

    private static URI parse(String address) {
        Objects.requireNonNull(address, "address");
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && (scheme.equals("https") || scheme.equals("http"))) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Its message quotes the address, which may be a key to the file.
        }
        throw new IllegalArgumentException("address must be an absolute http or https address");
    }
}
