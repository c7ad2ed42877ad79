package io.github.perfectgym4j.internal.file;

import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.client.file.PerfectGymFiles;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.rest.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Opens files by one of two interfaces: with the application's proof of who is calling, or without any. */
@ApplicationScoped
public class FileOpener implements PerfectGymFiles {

    private final SettingsSource settings;
    private final TenantFiles tenant;
    private final OtherFiles other;

    /** For CDI's proxies. */
    protected FileOpener() {
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
    public FileOpener(SettingsSource settings, @RestClient TenantFiles tenant, @RestClient OtherFiles other) {
        this.settings = settings;
        this.tenant = tenant;
        this.other = other;
    }

    @Override
    public OpenFile open(String address) {
        URI target = parse(address);
        Origin own = Origin.of(settings.current().url());
        URI encrypted = own.encrypted(target);
        return new ResponseFile(
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
