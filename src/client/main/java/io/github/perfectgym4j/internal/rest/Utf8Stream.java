package io.github.perfectgym4j.internal.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A text in UTF-8 that comes in another character set. */
final class Utf8Stream extends InputStream {

    private static final int CHARACTERS = 4096;

    private final Reader text;
    private final char[] characters = new char[CHARACTERS];
    private byte[] bytes = {};
    private int position;

    /** The first half of a character that takes two. */
    private int kept;

    Utf8Stream(InputStream in, Charset charset) {
        text = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return position < bytes.length || fill() ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == bytes.length && !fill()) {
            return -1;
        }
        int n = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, n);
        position += n;
        return n;
    }

    private boolean fill() throws IOException {
        int n = text.read(characters, kept, characters.length - kept);
        if (n < 0 && kept == 0) {
            return false;
        }
        int end = kept + Math.max(n, 0);
        kept = n > 0 && Character.isHighSurrogate(characters[end - 1]) ? 1 : 0;
        bytes = new String(characters, 0, end - kept).getBytes(StandardCharsets.UTF_8);
        position = 0;
        characters[0] = characters[end - 1];
        return bytes.length > 0 || fill();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
