package io.github.perfectgym4j.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses belong to an origin, and which of them are asked for encrypted. */
class OriginTest {

    private static final Origin TENANT = Origin.of(URI.create("https://mygym.perfectgym.com/Api"));
    private static final Origin OTHER_PORT = Origin.of(URI.create("https://mygym.perfectgym.com:8443/Api"));
    private static final Origin PLAIN = Origin.of(URI.create("http://localhost/Api"));

    @ParameterizedTest
    @CsvSource({
        "https://mygym.perfectgym.com/Api/Classes, true",
        "https://MYGYM.perfectgym.com:443/other, true",
        "HTTPS://mygym.perfectgym.com, true",
        "http://mygym.perfectgym.com/Api, false",
        "http://mygym.perfectgym.com:443/Api, false",
        "https://mygym.perfectgym.com:8443/Api, false",
        "https://mygym.perfectgym.com.evil.example.com/Api, false",
        "https://evil.example.com/Api, false"
    })
    void includesItsOwnAddressesOnly(URI address, boolean expected) {
        assertThat(TENANT.includes(address)).isEqualTo(expected);
    }

    @Test
    void plainHttpHasADefaultPortToo() {
        assertThat(PLAIN.includes(URI.create("http://LOCALHOST:80/x"))).isTrue();
        assertThat(PLAIN.includes(URI.create("https://localhost:80/x"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://mygym.perfectgym.com/a%20b?c=d%26e, https://mygym.perfectgym.com/a%20b?c=d%26e",
        "HTTP://MyGym.perfectgym.com:80, https://MyGym.perfectgym.com",
        "http://mygym.perfectgym.com:8080/a, http://mygym.perfectgym.com:8080/a",
        "http://photos.example.com/a, http://photos.example.com/a",
        "https://mygym.perfectgym.com/a, https://mygym.perfectgym.com/a"
    })
    void plainAddressesOfTheSameHostAreEncrypted(URI address, String expected) {
        assertThat(TENANT.encrypted(address)).hasToString(expected);
    }

    @Test
    void encryptionKeepsThePortOfTheOrigin() {
        assertThat(OTHER_PORT.encrypted(URI.create("http://mygym.perfectgym.com/a")))
                .hasToString("https://mygym.perfectgym.com:8443/a");
    }

    @Test
    void aPlainOriginEncryptsNothing() {
        URI address = URI.create("http://localhost/a");
        assertThat(PLAIN.encrypted(address)).isSameAs(address);
    }
}
