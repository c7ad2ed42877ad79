package io.github.perfectgym4j.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.v1.clubs.ClubsClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys of the configuration belong to one interface of the library. */
class InterfaceKeyTest {

    private final InterfaceKey ofClubs = new InterfaceKey(ClubsClient.class.getName());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.github.perfectgym4j.v1.clubs.ClubsClient/mp-rest/readTimeout",
                "io.github.perfectgym4j.v1.clubs.ClubsClient/mp-rest/trustStore",
                "\"io.github.perfectgym4j.v1.clubs.ClubsClient\"/mp-rest/proxyAddress",
                "io.github.perfectgym4j.v1.clubs.ClubsClient/property/resteasy.connectionPoolSize",
                "IO_GITHUB_PERFECTGYM4J_V1_CLUBS_CLUBSCLIENT_MP_REST_READTIMEOUT",
                "_IO_GITHUB_PERFECTGYM4J_V1_CLUBS_CLUBSCLIENT__MP_REST_READTIMEOUT",
                "io_github_perfectgym4j_v1_clubs_ClubsClient_mp_rest_readTimeout"
            })
    void ofTheInterface(String key) {
        assertThat(ofClubs.isOne(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perfectgym/mp-rest/readTimeout",
                "PERFECTGYM_MP_REST_READTIMEOUT",
                "perfectgym/property/resteasy.connectionPoolSize",
                "perfectgym.url",
                "com.example.OtherClient/mp-rest/readTimeout",
                "io.github.perfectgym4j.v1.users.UsersClient/mp-rest/readTimeout",
                "io.github.perfectgym4j.v1.clubs.ClubsClient2/mp-rest/readTimeout",
                "IO_GITHUB_PERFECTGYM4J_V1_USERS_USERSCLIENT_MP_REST_READTIMEOUT",
                "io.github.perfectgym4j.v1.clubs.ClubsClient/property/io.github.perfectgym4j.shared-connections"
            })
    void ofAnotherOrOfAllOrOfNone(String key) {
        assertThat(ofClubs.isOne(key)).isFalse();
    }
}
