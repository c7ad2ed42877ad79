package io.github.perfectgym4j.hostile;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.file.PerfectGymFiles;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.EntitySet;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The clients of a Java SE program, each call on a thread that can be given up. */
final class StandaloneClients implements Clients, AutoCloseable {

    /** Many times any deadline: only what would never end, or read for ever, is later. */
    private static final int BOUND_SECONDS = 45;

    /** Longer than the deadline of the slow part: what ends a call there is the deadline. */
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(10);

    private final String url;
    private final PerfectGym gym;
    private final ExecutorService thread = Executors.newCachedThreadPool(task -> {
        Thread daemon = new Thread(task, "caller");
        daemon.setDaemon(true);
        return daemon;
    });

    StandaloneClients(String url) {
        this.url = url;
        this.gym = PerfectGym.builder()
                .url(url)
                .login(Leaks.USER_NAME, Leaks.PASSWORD)
                .apiClient(Leaks.CLIENT_ID, Leaks.CLIENT_SECRET)
                .readTimeout(READ_TIMEOUT)
                .build();
    }

    /** Makes a call; one that does not end in time fails the test. */
    Seen call(Target target) throws InterruptedException, ExecutionException {
        Future<Seen> call = thread.submit(() -> Seen.of(() -> target.send(this)));
        try {
            return call.get(BOUND_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("the call does not end", e);
        }
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public ClassesClient classes() {
        return gym.client(ClassesClient.class);
    }

    @Override
    public EntitySet<Member> members() {
        return gym.set(Member.class);
    }

    @Override
    public ClassBookingsClient bookings() {
        return gym.client(ClassBookingsClient.class);
    }

    @Override
    public PerfectGymFiles files() {
        return gym.files();
    }

    @Override
    public void close() {
        thread.shutdownNow();
        gym.close();
    }
}
