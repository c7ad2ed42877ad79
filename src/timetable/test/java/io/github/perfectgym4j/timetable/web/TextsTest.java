package io.github.perfectgym4j.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"texts_de.properties", "texts_pl.properties"})
    void saysTheSameInAllLanguages(String file) throws IOException {
        Properties english = load("texts.properties");
        Properties other = load(file);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        other.forEach((key, text) -> assertThat(holes(text)).as(key.toString()).isEqualTo(holes(english.get(key))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|en",
                "de-AT,de;q=0.9,en;q=0.8|de",
                "pl|pl",
                "fr,pl;q=0.5|pl",
                "fr|en",
                "en-GB,de|en",
                ";;;|en",
                "*|en"
            })
    void followsTheBrowser(String accept, String language) {
        assertThat(Texts.accepted(accept).language()).isEqualTo(language);
    }

    @Test
    void doesNotFollowTheServersLanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMAN);
        try {
            assertThat(new Texts(Locale.ENGLISH).get("nav.signIn")).isEqualTo("Sign in");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesDaysAsPeopleDo() {
        assertThat(Texts.accepted("de").format("format.longDay", LocalDate.of(2026, 11, 16)))
                .isEqualTo("Montag, 16. November 2026");
    }

    private static Object holes(Object text) {
        return Pattern.compile("\\{\\d")
                .matcher(text.toString())
                .results()
                .map(it -> it.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Texts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
