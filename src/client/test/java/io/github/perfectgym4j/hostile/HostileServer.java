package io.github.perfectgym4j.hostile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A server that knows no rules: it answers one kind of request as it is told, and all others well. It counts requests and connections. */
public final class HostileServer implements AutoCloseable {

    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool(HostileServer::daemon);
    private final CountDownLatch end = new CountDownLatch(1);
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Set<Socket> open = new HashSet<>();
    private final List<Target> requests = new ArrayList<>();
    private volatile Target target;
    private volatile Answer answer;

    private HostileServer() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::listen);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "hostile server");
        thread.setDaemon(true);
        return thread;
    }

    /** Starts a server on a free port of this machine. */
    public static HostileServer start() {
        try {
            return new HostileServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of the API. */
    public String url() {
        return "http://localhost:" + listener.getLocalPort() + "/Api";
    }

    /** From now on requests of one kind are answered like this, and the count begins again. */
    void attack(Target kind, Answer how) {
        locked(requests::clear);
        target = kind;
        answer = how;
    }

    /** From now on all requests are answered well. */
    void heal() {
        answer = null;
    }

    /** How many requests of a kind have come since the attack began. */
    int requests(Target kind) {
        lock.lock();
        try {
            return (int) requests.stream().filter(kind::equals).count();
        } finally {
            lock.unlock();
        }
    }

    /** How many connections are open, once no more than a number of them are; or after a long time. */
    int openOnceAtMost(int most) {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(10);
            while (open.size() > most && left > 0) {
                left = changed.awaitNanos(left);
            }
            return open.size();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                locked(() -> open.add(socket));
                threads.execute(() -> serve(socket));
            } catch (IOException | RuntimeException e) {
                // Stopped.
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            Wire wire = new Wire(socket, end);
            while (!socket.isClosed()) {
                Target kind = read(in);
                if (kind == null) {
                    return;
                }
                locked(() -> requests.add(kind));
                Answer told = answer;
                (told != null && kind == target ? told : Reply.GOOD).to(wire, kind.good(requests(kind)));
            }
        } catch (IOException e) {
            // The client has gone.
        } finally {
            locked(() -> open.remove(socket));
        }
    }

    /** Reads a request and tells what it is; nothing if there is none. */
    private static Target read(InputStream in) throws IOException {
        String requestLine = line(in);
        if (requestLine == null) {
            return null;
        }
        long length = 0;
        for (String field = line(in); field != null && !field.isEmpty(); field = line(in)) {
            if (field.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Long.parseLong(field.substring(field.indexOf(':') + 1).strip());
            }
        }
        in.skipNBytes(length);
        String[] parts = requestLine.split("[ ?]");
        for (Target kind : Target.values()) {
            if (kind.is(parts[0], parts[1])) {
                return kind;
            }
        }
        throw new IllegalStateException("unexpected request");
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return line.toString().stripTrailing();
            }
            line.append((char) b);
        }
        return null;
    }

    @Override
    public void close() {
        end.countDown();
        threads.shutdownNow();
        try {
            listener.close();
            List<Socket> left = new ArrayList<>();
            locked(() -> left.addAll(open));
            for (Socket socket : left) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
