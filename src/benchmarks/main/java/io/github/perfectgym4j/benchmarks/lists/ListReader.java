package io.github.perfectgym4j.benchmarks.lists;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.paging.Pages;
import java.io.PrintStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Reads a list once, in a process of its own, and says what that took. */
public final class ListReader {

    private ListReader() {}

    /**
     * Reads.
     *
     * @param arguments address of the list, address of another list to get warm with, name of the {@link Walk}, and the nanoseconds that the
     *     caller's own work takes for every 100 classes
     */
    public static void main(String[] arguments) {
        // The only line on standard output is the result, whatever a library may have to say.
        PrintStream out = System.out;
        System.setOut(System.err);
        Walk walk = Walk.valueOf(arguments[2]);
        long work = Long.parseLong(arguments[3]);
        Heap heap = new Heap();
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            read(arguments[1], walk, executor, new Caller(0));
            Caller caller = new Caller(work);
            heap.reset();
            long nanos = read(arguments[0], walk, executor, caller);
            long peak = heap.peak();
            out.println(new Result(caller.count, caller.sumOfIds, nanos, peak, heap.survived()));
        } finally {
            executor.shutdown();
        }
    }

    private static long read(String url, Walk walk, ExecutorService executor, Consumer<FitnessClass> work) {
        try (PerfectGym gym =
                PerfectGym.builder().url(url).login("benchmarks", "benchmarks").build()) {
            ClassesClient classes = gym.client(ClassesClient.class);
            long started = System.nanoTime();
            walk.read(classes, executor, work);
            return System.nanoTime() - started;
        }
    }

    /** Keeps a total of what it gets, and after every full page does what a batch insert into a database would do: it waits. */
    private static final class Caller implements Consumer<FitnessClass> {

        private final long nanosForAPage;
        private long count;
        private long sumOfIds;

        Caller(long nanosForAPage) {
            this.nanosForAPage = nanosForAPage;
        }

        @Override
        public void accept(FitnessClass next) {
            sumOfIds += next.id();
            if (++count % Pages.PAGE_SIZE == 0 && nanosForAPage > 0) {
                long until = System.nanoTime() + nanosForAPage;
                for (long left = nanosForAPage; left > 0; left = until - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
            }
        }
    }
}
