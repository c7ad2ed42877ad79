package io.github.perfectgym4j.v1.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;

/** Names of time zones as Windows has them, which the JDK does not know (quirk Q19). */
public final class WindowsZones {

    private static final Properties IANA = load();

    private WindowsZones() {}

    /**
     * The zone of a Windows id, or of an IANA id should the server send one.
     *
     * @param id the id, or null
     * @return the zone; empty if there is no id, or one that is not known here
     */
    public static Optional<ZoneId> zone(String id) {
        if (id == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(IANA.getProperty(id, id)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Properties load() {
        Properties zones = new Properties();
        try (InputStream table = WindowsZones.class.getResourceAsStream("windows-zones.properties")) {
            zones.load(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zones;
    }
}
