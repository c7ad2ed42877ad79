package io.github.perfectgym4j.sandbox.webhooks;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Daemon threads that begin with the first work and end soon after the last. */
final class Workers {

    private static final int IDLE_SECONDS = 1;

    private Workers() {}

    /** @return one thread with a timer; after its end, work is dropped without a word */
    static ScheduledExecutorService one(String name) {
        ScheduledThreadPoolExecutor worker =
                new ScheduledThreadPoolExecutor(1, daemon(name), new ThreadPoolExecutor.DiscardPolicy());
        worker.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        worker.allowCoreThreadTimeOut(true);
        worker.setRemoveOnCancelPolicy(true);
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return worker;
    }

    /** @return one thread without a timer, for an HTTP client: looking a host's name up may take long */
    static Executor forHttp(String name) {
        ThreadPoolExecutor worker =
                new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemon(name));
        worker.allowCoreThreadTimeOut(true);
        return worker;
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
