package io.github.perfectgym4j.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.PerfectGymBuilder;
import io.github.perfectgym4j.client.RecordingServer;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.files.FilesClient;
import io.github.perfectgym4j.v2.odata.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The version of the API in addresses. */
class ApiPathTest {

    private static final String KEY = "perfectgym.api-path";

    private RecordingServer server;

    @BeforeEach
    void start() {
        server = RecordingServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
        System.clearProperty(KEY);
    }

    private PerfectGymBuilder builder() {
        return PerfectGym.builder().url(server.url()).apiClient("id", "secret");
    }

    private void asks(PerfectGym gym, String version) {
        server.answer("{\"value\":[]}");
        gym.set(Club.class).list(Club.query().where(Club.NAME.eq("/v2.2/")));
        assertThat(server.last().path()).endsWith("/" + version + "/odata/Clubs");
        assertThat(server.last().query()).contains("v2.2");
        server.answer("{\"bookingId\":1}");
        gym.client(ClassBookingsClient.class).bookClass(BookClass.of(40, 1677));
        assertThat(server.last().path()).endsWith("/" + version + "/ClassBooking/BookClass");
        server.answer("{\"fileDownloadUrl\":\"https://example.com/x\"}");
        gym.client(FilesClient.class).downloadUrl(7);
        assertThat(server.last().path()).contains("/" + version + "/Files/GetDownloadUrl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v2.1", "v2.2", "v2.3"})
    void isConfigured(String version) {
        System.setProperty(KEY, version);
        try (PerfectGym gym = builder().build()) {
            asks(gym, version);
        }
    }

    @Test
    void isThatOfTheInterfacesByDefault() {
        try (PerfectGym gym = builder().build()) {
            asks(gym, "v2.2");
        }
    }

    @Test
    void isOfOneTenantInJavaSe() {
        System.setProperty(KEY, "v2.1");
        try (PerfectGym behind = builder().apiPath("v2").build();
                PerfectGym current = builder().apiPath("v2.2").build()) {
            asks(behind, "v2");
            asks(current, "v2.2");
        }
    }

    @Test
    void linksOfPagesLeadToTheVersionThatWroteThem() {
        try (PerfectGym gym = builder().apiPath("v2").build()) {
            server.answer("{\"value\":[],\"@odata.nextLink\":\"" + server.url() + "/v2/odata/Clubs?$skip=1\"}");
            Query<Club> next = gym.set(Club.class).list(Club.query()).next().orElseThrow();
            server.answer("{\"value\":[]}");
            gym.set(Club.class).list(next);
            assertThat(server.last().path()).endsWith("/v2/odata/Clubs");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2/x", "..", "/v2", "v2?x", "v2 2", "v2%2F"})
    void isOnePartOfAnAddress(String path) {
        assertThatThrownBy(() -> builder().apiPath(path))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(KEY + " must be one part of an address");
        System.setProperty(KEY, path);
        assertThatThrownBy(() -> builder().build().set(Club.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(KEY);
    }
}
