package io.github.perfectgym4j.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys of the configuration belong to one interface of the library. */
class InterfaceKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.github.perfectgym4j.v1.clubs.ClubsClient/mp-rest/readTimeout",
                "io.github.perfectgym4j.v1.users.UsersClient/mp-rest/trustStore",
                "io.github.perfectgym4j.internal.token.OAuthClient/mp-rest/proxyAddress",
                "io.github.perfectgym4j.internal.token.OAuthClient/property/resteasy.connectionPoolSize",
                "IO_GITHUB_PERFECTGYM4J_V1_CLUBS_CLUBSCLIENT_MP_REST_READTIMEOUT",
                "io_github_perfectgym4j_v1_clubs_ClubsClient_mp_rest_readTimeout"
            })
    void ofOneInterface(String key) {
        assertThat(InterfaceKey.isOne(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perfectgym/mp-rest/readTimeout",
                "PERFECTGYM_MP_REST_READTIMEOUT",
                "perfectgym/property/resteasy.connectionPoolSize",
                "perfectgym.url",
                "com.example.OtherClient/mp-rest/readTimeout",
                "io.github.perfectgym4j.internal.file.TenantFiles/mp-rest/readTimeout",
                "IO_GITHUB_PERFECTGYM4J_CLIENT_FILE_OTHERFILES_MP_REST_READTIMEOUT",
                "io.github.perfectgym4j.v1.clubs.ClubsClient/property/io.github.perfectgym4j.shared-connections"
            })
    void ofAllOrOfNoneOrWithoutMeaning(String key) {
        assertThat(InterfaceKey.isOne(key)).isFalse();
    }
}
