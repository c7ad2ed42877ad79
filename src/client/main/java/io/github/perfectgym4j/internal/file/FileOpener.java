package io.github.perfectgym4j.internal.file;

import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.client.file.PerfectGymFiles;
import io.github.perfectgym4j.internal.call.Call;
import io.github.perfectgym4j.internal.call.Calls;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.rest.Origin;
import io.github.perfectgym4j.internal.rest.WrittenAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Opens files by one of two interfaces: with the application's credentials, or without any. */
@ApplicationScoped
public class FileOpener implements PerfectGymFiles {

    private static final Operation OPEN = new Operation("GET", "Files");

    private final SettingsSource settings;
    private final Calls calls;
    private final TenantFiles tenant;
    private final OtherFiles other;

    /** For CDI's proxies. */
    protected FileOpener() {
        this(null, null, null, null);
    }

    /**
     * For CDI, and for {@code PerfectGym}.
     *
     * @param settings where PerfectGym is
     * @param calls makes the calls
     * @param tenant opens files of the tenant
     * @param other opens files of other places
     */
    @Inject
    public FileOpener(
            SettingsSource settings, Calls calls, @RestClient TenantFiles tenant, @RestClient OtherFiles other) {
        this.settings = settings;
        this.calls = calls;
        this.tenant = tenant;
        this.other = other;
    }

    @Override
    public OpenFile open(String address) {
        URI target = parse(address);
        Origin own = Origin.of(settings.current().url());
        URI encrypted = own.encrypted(target);
        return own.includes(encrypted)
                ? open(encrypted, TenantFiles.class, tenant::open)
                : open(target, OtherFiles.class, other::open);
    }

    private OpenFile open(URI address, Class<?> type, Supplier<Response> request) {
        return calls.make(Call.of(OPEN).addressed(any -> address), type, () -> ResponseFile.of(request.get()));
    }

    private static URI parse(String address) {
        Objects.requireNonNull(address, "address");
        if (address.strip().chars().anyMatch(Character::isISOControl)) {
            throw refused(": it contains a control character");
        }
        URI uri;
        try {
            uri = WrittenAddress.parse(address);
        } catch (IllegalArgumentException e) {
            throw refused(": " + e.getMessage());
        }
        if (uri.getHost() == null || !("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
            throw refused("");
        }
        return uri;
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("address must be an absolute http or https address" + why);
    }
}
