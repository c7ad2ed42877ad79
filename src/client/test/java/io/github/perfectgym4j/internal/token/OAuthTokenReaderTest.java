package io.github.perfectgym4j.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the token endpoint may answer, and what is made of it. */
class OAuthTokenReaderTest {

    private static OAuthToken read(String body) throws IOException {
        return read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static OAuthToken read(InputStream body) throws IOException {
        return new OAuthTokenReader().readFrom(OAuthToken.class, OAuthToken.class, null, null, null, body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\":\"abc\",\"expires_in\":60}",
                "{\"access_token\":\" abc \",\"expires_in\":\"60\",\"token_type\":\"Bearer\"}",
                "{\"token_type\":\" bearer\",\"expires_in\":60.0,\"error\":null,\"access_token\":\"abc\"}",
                "{\"a\":{\"access_token\":\"no\"},\"b\":[{\"error\":1}],\"access_token\":\"abc\",\"expires_in\":60}",
                "  {\"access_token\":\"abc\",\"token_type\":null,\"expires_in\":60}\r\n"
            })
    void token(String body) throws IOException {
        OAuthToken token = read(body);
        assertThat(token.accessToken().reveal()).isEqualTo("abc");
        assertThat(token.lifetime(TokenSettings.DEFAULTS)).isEqualTo(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":\"invalid_grant\"}",
                "{\"error\":\"invalid_client\",\"error_description\":\"secret words\"}",
                "{\"error\":{\"code\":\"x\",\"message\":\"secret words\"}}",
                "{\"errors\":[{\"code\":\"secret words\"}]}",
                "{\"access_token\":\"abc\",\"error\":\"invalid_grant\"}"
            })
    void refusal(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(TokenRefusedException.class)
                .hasMessageNotContaining("secret words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"access_token\":\"ab",
                "{\"access_token\":\"abc\",\"expires_in\":36",
                "{\"access_token\":\"abc\",",
                "{\"a\":{\"b\":[1,2"
            })
    void brokenOff(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "null",
                "[]",
                "\"abc\"",
                "secret words",
                "<html>secret words</html>",
                "{\"access_token\":}",
                "{}",
                "{\"access_token\":\"\"}",
                "{\"access_token\":null}",
                "{\"access_token\":{\"secret\":\"words\"}}",
                "{\"access_token\":\"two words\"}",
                "{\"access_token\":\"x\\r\\nX-Other: y\"}",
                "{\"access_token\":\"abc\",\"token_type\":\"mac\"}",
                "{\"access_token\":\"abc\"}{}"
            })
    void notUnderstood(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret", "words", "X-Other"));
    }

    @Test
    void isReadUpToItsLimitAndNoFurther() {
        long[] taken = {0};
        InputStream endless = new InputStream() {

            @Override
            public int read() {
                taken[0]++;
                return ' ';
            }
        };
        assertThatThrownBy(() -> read(endless)).isInstanceOf(UnreadableAnswerException.class);
        assertThat(taken[0]).isEqualTo(OAuthTokenReader.MAX_BYTES + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepNestingNeedsNoStack(String open) {
        String body = "{\"deep\":" + open.repeat(10_000);
        assertThatThrownBy(() -> read(body))
                .isNotInstanceOf(Error.class)
                .isInstanceOfAny(IOException.class, UnreadableAnswerException.class);
    }
}
