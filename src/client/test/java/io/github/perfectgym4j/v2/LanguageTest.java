package io.github.perfectgym4j.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.PerfectGymBuilder;
import io.github.perfectgym4j.client.RecordingServer;
import io.github.perfectgym4j.client.config.AcceptLanguage;
import io.github.perfectgym4j.v1.clubs.ClubsClient;
import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.members.MembersClient;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which languages answers are asked for. */
class LanguageTest {

    private static final AcceptLanguage POLISH = AcceptLanguage.of(new Locale("pl"));

    private RecordingServer server;

    @BeforeEach
    void start() {
        server = RecordingServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
        System.clearProperty("perfectgym.language");
    }

    private PerfectGymBuilder builder() {
        return PerfectGym.builder().url(server.url()).apiClient("id", "secret");
    }

    private String askedFor() {
        return server.last().header("Accept-Language");
    }

    private void permissions(MembersClient members) {
        server.answer("{\"permissions\":[]}");
        members.relationPermissions();
    }

    @Test
    void withoutAnySettingTheServerChooses() {
        try (PerfectGym gym = builder().build()) {
            permissions(gym.client(MembersClient.class));
            assertThat(askedFor()).isNull();
        }
    }

    @Test
    void aLanguageOfTheWholeProgram() {
        System.setProperty("perfectgym.language", " de-AT,en;q=0.8 ");
        try (PerfectGym configured = builder().build();
                PerfectGym built = builder().language(POLISH).build()) {
            permissions(configured.client(MembersClient.class));
            assertThat(askedFor()).isEqualTo("de-AT,en;q=0.8");
            permissions(built.client(MembersClient.class));
            assertThat(askedFor()).isEqualTo("pl");
        }
    }

    @Test
    void aLanguageOfOneCall() {
        try (PerfectGym gym = builder().language(POLISH).build()) {
            permissions(gym.client(MembersClient.class, AcceptLanguage.of(Locale.GERMANY, Locale.ENGLISH)));
            assertThat(askedFor()).isEqualTo("de-DE,en;q=0.9");
            server.answer("{\"value\":[]}");
            gym.set(Club.class, AcceptLanguage.of(Locale.FRENCH)).list(Club.query());
            assertThat(askedFor()).isEqualTo("fr");
            server.answer("{\"value\":[]}");
            gym.set(Club.class).list(Club.query());
            assertThat(askedFor()).isEqualTo("pl");
        }
    }

    @Test
    void version1KnowsNoLanguages() {
        try (PerfectGym gym = builder().language(POLISH).build()) {
            gym.client(ClubsClient.class).changedSince(0);
            assertThat(askedFor()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de\r\nX: y",
                "de;q=2",
                "d\u00e9",
                "de,,fr;q=x",
                "",
                "a-language-that-nobody-has-ever-heard-of-in-all-the-world!"
            })
    void whatIsNoLanguageIsNotSent(String text) {
        assertThatThrownBy(() -> new AcceptLanguage(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(AcceptLanguage.parse(text)).isEmpty();
        assertThat(AcceptLanguage.parse(null)).isEmpty();
    }

    @Test
    void aWrongSettingIsNamed() {
        System.setProperty("perfectgym.language", "german!");
        assertThatThrownBy(() -> builder().build())
                .hasMessage("perfectgym.language: no languages such as de-AT,en;q=0.8");
    }
}
