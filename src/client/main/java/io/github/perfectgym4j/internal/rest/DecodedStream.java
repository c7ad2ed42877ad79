package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** A body without its content encoding (RFC 9110, 8.4). Begins with the first byte that is read, so that nothing is read by filters. */
final class DecodedStream extends InputStream {

    /** No server applies more encodings to one body. */
    static final int MOST = 3;

    private static final int ZLIB_METHOD = 8;
    private static final int ZLIB_CHECK = 31;

    private final InputStream encoded;
    private final boolean gzip;
    private InputStream decoded;
    private Inflater inflater;

    private DecodedStream(InputStream encoded, boolean gzip) {
        this.encoded = encoded;
        this.gzip = gzip;
    }

    /** Whether an encoding can be decoded. */
    static boolean knows(String encoding) {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip", "deflate", "identity", "" -> true;
            default -> false;
        };
    }

    /** The body without an encoding that is known. */
    static InputStream of(InputStream encoded, String encoding) {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip" -> new DecodedStream(encoded, true);
            case "deflate" -> new DecodedStream(encoded, false);
            default -> encoded;
        };
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            if (decoded == null) {
                decoded = begin();
            }
            return decoded.read(target, offset, length);
        } catch (ZipException e) {
            throw new UnreadableAnswerException(": not encoded as its header says", null);
        }
    }

    private InputStream begin() throws IOException {
        PushbackInputStream body = new PushbackInputStream(encoded, 2);
        int first = body.read();
        if (first < 0) {
            return body;
        }
        if (gzip) {
            body.unread(first);
            return new GZIPInputStream(body);
        }
        int second = body.read();
        if (second >= 0) {
            body.unread(second);
        }
        body.unread(first);
        // Some servers leave out the frame that the standard has around it.
        boolean framed = (first & 0x0F) == ZLIB_METHOD && (first << 8 | Math.max(second, 0)) % ZLIB_CHECK == 0;
        inflater = new Inflater(!framed);
        return new InflaterInputStream(body, inflater);
    }

    @Override
    public void close() throws IOException {
        if (inflater != null) {
            inflater.end();
        }
        encoded.close();
    }
}
