package io.github.perfectgym4j.v1.clubs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;

/** Names of time zones as Windows has them, which the JDK does not know. */
final class WindowsZones {

    private static final Properties IANA = load();

    private WindowsZones() {}

    /** The zone of a Windows id, or of an IANA id should the server send one. */
    static Optional<ZoneId> zone(String id) {
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
