package io.github.perfectgym4j.internal.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a body in UTF-8. Java 17's own decoder stays slow after the first character outside ASCII, and most answers have one. So
 * runs of ASCII are copied here, and Java decodes the rest. Malformed bytes become U+FFFD, as everywhere in Java.
 */
final class BodyText extends Reader {

    /** A small answer needs no more; a page gets a larger one, because each read may cost a system call. */
    private static final int FIRST_BUFFER_BYTES = 2048;

    private static final int BUFFER_BYTES = 16 * 1024;
    private static final int MARK_BYTES = 4;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_RUN = 64;

    private final InputStream in;
    private byte[] bytes;
    private int position;
    private int limit;
    private boolean more;
    private boolean ended;

    /** Decoded characters that have not been read. */
    private String run = "";

    private BodyText(InputStream in) throws IOException {
        this.in = in;
        this.bytes = new byte[FIRST_BUFFER_BYTES];
        while (limit < MARK_BYTES && fill()) {
            // the first bytes show the encoding
        }
    }

    /**
     * The characters of a body.
     *
     * @param body JSON in UTF-8, UTF-16 or UTF-32, with or without a byte order mark
     * @return a reader without a lock: of one thread only
     */
    static Reader of(InputStream body) throws IOException {
        BodyText text = new BodyText(body);
        Charset charset = text.charset();
        if (charset == StandardCharsets.UTF_8) {
            return text;
        }
        InputStream begun = new ByteArrayInputStream(text.bytes, text.position, text.limit - text.position);
        return new InputStreamReader(new SequenceInputStream(begun, body), charset);
    }

    /** By the byte order mark, which is passed over, or by the zeros around the first characters, which are ASCII in every JSON. */
    private Charset charset() {
        if (limit < MARK_BYTES) {
            return StandardCharsets.UTF_8;
        }
        int first = ByteBuffer.wrap(bytes).getInt();
        if (first == BYTE_ORDER_MARK) {
            position = 4;
            return Charset.forName("UTF-32BE");
        }
        if (first == Integer.reverseBytes(BYTE_ORDER_MARK)) {
            position = 4;
            return Charset.forName("UTF-32LE");
        }
        if (first >>> 16 == BYTE_ORDER_MARK) {
            position = 2;
            return StandardCharsets.UTF_16BE;
        }
        if (first >>> 16 == 0xFFFE) {
            position = 2;
            return StandardCharsets.UTF_16LE;
        }
        if (first >>> 8 == 0xEFBBBF) {
            position = 3;
            return StandardCharsets.UTF_8;
        }
        if (first >>> 8 == 0) {
            return Charset.forName("UTF-32BE");
        }
        if ((first & 0xFF00FF00) == 0) {
            return StandardCharsets.UTF_16BE;
        }
        if ((first & 0x00FFFFFF) == 0) {
            return Charset.forName("UTF-32LE");
        }
        if ((first & 0x00FF00FF) == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        // Before the offset the parser keeps the text that it is in the middle of.
        if (offset > Answers.MAX_TEXT) {
            throw new UnreadableAnswerException(": a text of more than " + Answers.MAX_TEXT + " characters", null);
        }
        int at = offset;
        int end = offset + length;
        while (at < end) {
            if (!run.isEmpty()) {
                int n = Math.min(end - at, run.length());
                run.getChars(0, n, target, at);
                run = run.substring(n);
                at += n;
            } else if (position < limit) {
                at += ascii(target, at, Math.min(end - at, limit - position));
                run = position < limit && at < end ? run() : "";
            } else if (at > offset || !fill()) {
                break;
            }
        }
        return at > offset || length == 0 ? at - offset : -1;
    }

    /** Copies bytes as long as they are ASCII. */
    private int ascii(char[] target, int at, int most) {
        byte[] source = bytes;
        int from = position;
        int i = 0;
        while (i < most && source[from + i] >= 0) {
            target[at + i] = (char) source[from + i];
            i++;
        }
        position = from + i;
        return i;
    }

    /** Decodes the bytes up to the next that is ASCII, or, of a long run, as many as do not tear a character apart. */
    private String run() throws IOException {
        int length = 0;
        do {
            while (position + length < limit && bytes[position + length] < 0 && length < LONGEST_RUN) {
                length++;
            }
        } while (position + length == limit && length < LONGEST_RUN && fill());
        if (length == LONGEST_RUN) {
            for (int back = 1; back < MARK_BYTES; back++) {
                if ((bytes[position + length - back] & 0xC0) == 0xC0) {
                    length -= back;
                    break;
                }
            }
        }
        String decoded = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return decoded;
    }

    /** Reads on, behind what is left; false at the end of the body. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        byte[] next = more && bytes.length < BUFFER_BYTES ? new byte[BUFFER_BYTES] : bytes;
        System.arraycopy(bytes, position, next, 0, limit - position);
        bytes = next;
        limit -= position;
        position = 0;
        int n = in.read(bytes, limit, bytes.length - limit);
        more = n == bytes.length - limit;
        ended = n < 0;
        limit += Math.max(n, 0);
        return !ended;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
