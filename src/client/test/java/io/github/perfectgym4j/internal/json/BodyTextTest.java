package io.github.perfectgym4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body's characters are what Java makes of its bytes, however they arrive and however many are asked for. */
class BodyTextTest {

    private static final int BODIES = 5_000;
    private static final long SEED = 20_261_121;

    private static final List<String> PIECES =
            List.of("{\"elements\":[", "plain ASCII, and more of it", "für", "łódź", "Київ", "日本語", "😀", "é");

    @Test
    void isWhatJavaMakesOfTheBytesEvenOfDamagedOnes() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < BODIES; i++) {
            byte[] bytes = bytes(random);
            assertThat(read(new Trickle(bytes, random), random))
                    .as("body " + i)
                    .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @Test
    void neverTearsACharacterApart() throws IOException {
        String text = "{" + "日本語😀é".repeat(2_000);
        Random random = new Random(SEED);
        assertThat(read(new Trickle(text.getBytes(StandardCharsets.UTF_8), random), random))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void passesOverAByteOrderMark(String name) throws IOException {
        byte[] bytes = "\uFEFF{\"name\":\"łódź 😀\"}".getBytes(Charset.forName(name));
        Random random = new Random(SEED);
        assertThat(read(new ByteArrayInputStream(bytes), random)).isEqualTo("{\"name\":\"łódź 😀\"}");
    }

    @Test
    void aBrokenConnectionIsNoDamagedBody() throws IOException {
        InputStream broken =
                new FilterInputStream(new ByteArrayInputStream("{\"a\":1".getBytes(StandardCharsets.UTF_8))) {

                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        int n = super.read(target, offset, length);
                        if (n < 0) {
                            throw new IOException("connection reset");
                        }
                        return n;
                    }
                };
        try (Reader reader = BodyText.of(broken)) {
            assertThat(reader.read(new char[100], 0, 100)).isEqualTo(6);
            assertThatThrownBy(() -> reader.read(new char[100], 0, 100)).isInstanceOf(IOException.class);
        }
    }

    /** Pieces of text, some with bytes lost or changed; never beginning like another encoding. */
    private static byte[] bytes(Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("[17,".getBytes(StandardCharsets.UTF_8));
        for (int pieces = random.nextInt(200); pieces > 0; pieces--) {
            byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(4) == 0) {
                piece[random.nextInt(piece.length)] = (byte) random.nextInt(256);
            }
            bytes.write(piece, 0, random.nextInt(4) == 0 ? random.nextInt(piece.length) : piece.length);
        }
        return bytes.toByteArray();
    }

    private static String read(InputStream body, Random random) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chars = new char[100];
        try (Reader reader = BodyText.of(body)) {
            int n = 0;
            while (n >= 0) {
                text.append(chars, 7, n);
                n = reader.read(chars, 7, 1 + random.nextInt(random.nextBoolean() ? 2 : 90));
            }
        }
        return text.toString();
    }

    /** A body that arrives in small and uneven parts. */
    private static final class Trickle extends FilterInputStream {

        private final Random random;

        Trickle(byte[] bytes, Random random) {
            super(new ByteArrayInputStream(bytes));
            this.random = random;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, 1 + random.nextInt(30)));
        }
    }
}
