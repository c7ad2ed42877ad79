package io.github.perfectgym4j.sandbox.company.papers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Draws small pictures: one colour for each key, as PNG. */
final class Picture {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int SIDE = 16;

    private Picture() {}

    static byte[] of(long key) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(SIDE)
                .putInt(SIDE)
                // Eight bits for each of red, green and blue.
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] row = new byte[1 + SIDE * 3];
        int color = Long.hashCode(key * 0x9E3779B97F4A7C15L);
        for (int i = 1; i < row.length; i++) {
            row[i] = (byte) (color >> i % 3 * 8);
        }
        ByteBuffer pixels = ByteBuffer.allocate(SIDE * row.length);
        for (int i = 0; i < SIDE; i++) {
            pixels.put(row);
        }
        ByteBuffer file = ByteBuffer.allocate(1024).put(SIGNATURE);
        chunk(file, "IHDR", header);
        chunk(file, "IDAT", compressed(pixels.array()));
        chunk(file, "IEND", new byte[0]);
        return Arrays.copyOf(file.array(), file.position());
    }

    private static byte[] compressed(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[bytes.length + 64];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    private static void chunk(ByteBuffer file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        file.putInt(data.length).put(name).put(data).putInt((int) check.getValue());
    }
}
