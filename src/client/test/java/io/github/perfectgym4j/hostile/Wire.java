package io.github.perfectgym4j.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A connection from the server's side. */
final class Wire {

    private static final int PAUSE_MILLIS = 50;

    private final Socket socket;
    private final OutputStream out;
    private final CountDownLatch end;

    Wire(Socket socket, CountDownLatch end) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.end = end;
    }

    /** Sends text, one byte for each character. */
    Wire send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Wire send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
        return this;
    }

    /** Sends one byte after the other, with pauses, until the client has gone or the server is stopped. */
    void drip(String text) throws IOException {
        for (byte b : text.getBytes(StandardCharsets.ISO_8859_1)) {
            out.write(b);
            out.flush();
            pause();
        }
    }

    void dripForEver(String text) throws IOException {
        while (!isStopped()) {
            drip(text);
        }
    }

    /** Sends the same again and again, as fast as it is taken, until the client has gone or the server is stopped. */
    void sendForEver(String text) throws IOException {
        byte[] many = text.repeat(Math.max(1, 8_192 / text.length())).getBytes(StandardCharsets.ISO_8859_1);
        while (!isStopped()) {
            out.write(many);
        }
    }

    private boolean isStopped() {
        return end.getCount() == 0;
    }

    /** The client sees what it sees because nothing comes, not because of how long this takes. */
    private void pause() throws IOException {
        if (await(PAUSE_MILLIS)) {
            throw new IOException("stopped");
        }
    }

    /** Says nothing any more, and leaves the connection open until the client closes it or the server is stopped. */
    void hang() throws IOException {
        socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private boolean await(long millis) {
        try {
            return end.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends the connection in order. */
    void close() throws IOException {
        socket.close();
    }

    /** Ends the connection with an RST. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
