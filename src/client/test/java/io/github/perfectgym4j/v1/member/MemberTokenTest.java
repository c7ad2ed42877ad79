package io.github.perfectgym4j.v1.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.error.MemberSignInRequiredException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The proof of a member's token, until the token ends. */
class MemberTokenTest {

    private static final Instant END = Instant.parse("2026-11-28T12:00:00Z");
    private static final MemberToken TOKEN = new MemberToken(Secret.of("of-anna"), END);

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    @Test
    void isABearerToken() {
        MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
        TOKEN.proof(at(END.minusNanos(1))).applyTo(headers);
        assertThat(headers.getFirst("Authorization")).isEqualTo("Bearer of-anna");
    }

    @Test
    void thereIsNoneAfterTheEnd() {
        assertThatThrownBy(() -> TOKEN.proof(at(END)))
                .isInstanceOf(MemberSignInRequiredException.class)
                .hasMessageContaining("has ended");
        assertThatThrownBy(() -> new MemberToken(Secret.of("x"), Instant.EPOCH).proof())
                .isInstanceOf(MemberSignInRequiredException.class);
    }
}
