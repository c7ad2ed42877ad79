package io.github.perfectgym4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.client.config.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;
import org.junit.jupiter.api.Test;

/** The page {@code configuration.md} has every key that is read, and no other one. */
class ConfigurationKeysTest {

    private static final Path PAGE = DocPages.page("configuration.md");
    private static final Pattern KEY = Pattern.compile("(perfectgym|timetable)[./].*");
    private static final Pattern CONSTANT = Pattern.compile("\"(perfectgym(?:\\.[a-z][a-z0-9-]*)+)\"");
    private static final Pattern OF_THE_TIMETABLE =
            Pattern.compile("(?:name = |KEY = |getOptionalValue\\()\"((?:perfectgym|timetable)\\.[a-z.-]+)\"");

    /** Metrics have the same beginning, and a page of their own. */
    private static final String METRICS = "perfectgym.client.";

    @Test
    void everyKeyIsOnThePage() {
        assertThat(keysOnPage()).containsAll(keysInCode());
    }

    @Test
    void everyKeyOnThePageIsRead() {
        Set<String> onPage = keysOnPage();
        // MicroProfile REST Client reads these, and many more.
        onPage.removeIf(key -> key.startsWith("perfectgym/mp-rest/"));
        assertThat(keysInCode()).containsAll(onPage);
    }

    private static Set<String> keysOnPage() {
        return DocPages.rows(PAGE).stream()
                .flatMap(row -> DocPages.inBackticks(row.get(0)).stream())
                .filter(KEY.asMatchPredicate())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keysInCode() {
        Set<String> keys = new TreeSet<>(keysAskedFor());
        keys.addAll(keysWithDefaults("client"));
        keys.addAll(keysWithDefaults("timetable"));
        constants("client", CONSTANT).forEach(keys::add);
        constants("timetable", OF_THE_TIMETABLE).forEach(keys::add);
        keys.removeIf(key -> key.startsWith(METRICS));
        return keys;
    }

    private static Stream<String> constants(String module, Pattern pattern) {
        return DocPages.mainSources(module).stream()
                .flatMap(source -> DocPages.matches(pattern, DocPages.text(source)))
                .map(constant -> constant.group(1));
    }

    private static Set<String> keysWithDefaults(String module) {
        Path file = DocPages.ROOT.resolve("src/" + module + "/main/resources/META-INF/microprofile-config.properties");
        Properties defaults = new Properties();
        try (var in = Files.newInputStream(file)) {
            defaults.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return defaults.stringPropertyNames().stream()
                .filter(KEY.asMatchPredicate())
                .collect(Collectors.toSet());
    }

    /** What reading the settings asks for, with a complete configuration. */
    private static Set<String> keysAskedFor() {
        RecordingConfig config = new RecordingConfig(Map.of(
                Settings.SUBDOMAIN, "gym",
                Settings.URL, "https://gym.perfectgym.com/Api",
                Settings.USERNAME, "somebody",
                Settings.PASSWORD, "something",
                Settings.CLIENT_ID, "a-client",
                Settings.CLIENT_SECRET, "its-secret"));
        Settings.read(config);
        CallSettings.read(config);
        return config.asked;
    }

    private record RecordingConfig(Map<String, String> values, Set<String> asked) implements Config {

        RecordingConfig(Map<String, String> values) {
            this(values, new TreeSet<>());
        }

        @Override
        public <T> Optional<T> getOptionalValue(String key, Class<T> type) {
            asked.add(key);
            return Optional.ofNullable(values.get(key)).map(type::cast);
        }

        @Override
        public <T> T getValue(String key, Class<T> type) {
            return getOptionalValue(key, type).orElseThrow();
        }

        @Override
        public ConfigValue getConfigValue(String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public Iterable<ConfigSource> getConfigSources() {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> Optional<Converter<T>> getConverter(Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException();
        }
    }
}
