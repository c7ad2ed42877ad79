package io.github.perfectgym4j.v1.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.NotPermittedException;
import io.github.perfectgym4j.client.paging.Change;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReadingAheadTest {

    private record Row(Long id, Long timestamp, Boolean isDeleted) implements Change {

        static Row of(long number) {
            return new Row(number, number, false);
        }
    }

    /** Begins a task only when the test says so. */
    private static final class ByHand implements Executor {

        private final Queue<Runnable> tasks = new ArrayDeque<>();

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }

        void runAll() {
            for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                task.run();
            }
        }
    }

    private final List<Integer> asked = Collections.synchronizedList(new ArrayList<>());
    private final ByHand byHand = new ByHand();
    private final ExecutorService oneThread = Executors.newSingleThreadExecutor();

    @AfterEach
    void endTheThread() {
        oneThread.shutdownNow();
    }

    private List<Integer> page(int number, int size) {
        asked.add(number);
        return IntStream.range((number - 1) * Pages.PAGE_SIZE, Math.min(number * Pages.PAGE_SIZE, size))
                .boxed()
                .toList();
    }

    private static List<Integer> upTo(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    @Test
    void allElementsInOrder() {
        assertThat(Pages.of(page -> page(page, 1_050), oneThread)).containsExactlyElementsOf(upTo(1_050));
        assertThat(asked).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void allChangesInOrder() {
        List<Long> since = Collections.synchronizedList(new ArrayList<>());
        Stream<Row> changes = Changes.since(
                0,
                timestamp -> {
                    since.add(timestamp);
                    return LongStream.rangeClosed(timestamp + 1, 250)
                            .limit(Pages.PAGE_SIZE)
                            .mapToObj(Row::of)
                            .toList();
                },
                oneThread);
        assertThat(changes)
                .extracting(Row::id)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 250).boxed().toList());
        assertThat(since).containsExactly(0L, 100L, 200L);
    }

    @Test
    void theNextPageIsFetchedWhileTheCallerWorks() throws Exception {
        // Each page but the first can only be fetched while the caller is busy with an element of the page before.
        CyclicBarrier both = new CyclicBarrier(2);
        AtomicInteger seen = new AtomicInteger();
        Pages.of(
                        page -> {
                            if (page > 1) {
                                meet(both);
                            }
                            return page(page, 350);
                        },
                        oneThread)
                .forEach(element -> {
                    if (element % Pages.PAGE_SIZE == 50 && element < 300) {
                        meet(both);
                    }
                    seen.incrementAndGet();
                });
        assertThat(seen).hasValue(350);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("the other side did not come", e);
        }
    }

    @Test
    void nothingIsFetchedBeforeTheFirstElementIsAskedFor() {
        Stream<Integer> stream = Pages.of(page -> page(page, 1_000), byHand);
        stream.iterator();
        assertThat(asked).isEmpty();
        assertThat(byHand.tasks).isEmpty();
    }

    @Test
    void neverMoreThanOnePageAhead() {
        Iterator<Integer> elements = Pages.of(page -> page(page, 1_000), byHand).iterator();
        for (int i = 0; i < 250; i++) {
            elements.next();
            byHand.runAll();
            assertThat(asked).hasSize(i / Pages.PAGE_SIZE + 2);
        }
    }

    @Test
    void whoeverStopsEarlyHasPaidForOnePageMore() {
        assertThat(Pages.of(page -> page(page, 1_000), Runnable::run).limit(100))
                .hasSize(100);
        assertThat(asked).containsExactly(1, 2);
    }

    @Test
    void aShortFirstPageIsAllThatIsFetched() {
        assertThat(Pages.of(page -> page(page, 99), Runnable::run)).hasSize(99);
        assertThat(asked).containsExactly(1);
    }

    @Test
    void closingForgetsWhatHasNotBegun() {
        Stream<Integer> stream = Pages.of(page -> page(page, 1_000), byHand);
        Iterator<Integer> elements = stream.iterator();
        elements.next();
        stream.close();
        byHand.runAll();
        assertThat(asked).containsExactly(1);
    }

    @Test
    void closingEndsTheStreamAfterThePageAtHand() {
        Stream<Integer> stream = Pages.of(page -> page(page, 1_000), Runnable::run);
        Iterator<Integer> elements = stream.iterator();
        elements.next();
        stream.close();
        assertThat(elements).toIterable().hasSize(99);
        assertThat(asked).containsExactly(1, 2);
    }

    @Test
    void closingEndsAPlainStreamAsWell() {
        Stream<Integer> stream = Pages.of(page -> page(page, 1_000));
        Iterator<Integer> elements = stream.iterator();
        elements.next();
        stream.close();
        assertThat(elements).toIterable().hasSize(99);
        assertThat(asked).containsExactly(1);
    }

    @Test
    void anExecutorThatIsBusyIsNotWaitedFor() {
        assertThat(Pages.of(page -> page(page, 350), byHand)).hasSize(350);
        assertThat(asked).containsExactly(1, 2, 3, 4);
        byHand.runAll();
        assertThat(asked).as("requests when the executor finds time at last").hasSize(4);
    }

    @Test
    void aCallerOnTheOnlyThreadOfTheExecutorIsNotStuck() throws Exception {
        Future<Long> count = oneThread.submit(
                () -> Pages.of(page -> page(page, 350), oneThread).count());
        assertThat(count.get(10, TimeUnit.SECONDS)).isEqualTo(350);
    }

    @Test
    void anExecutorThatRefusesIsDoneWithout() {
        Executor refusing = task -> {
            throw new RejectedExecutionException();
        };
        assertThat(Pages.of(page -> page(page, 350), refusing)).hasSize(350);
        assertThat(asked).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aFailureComesWhenItsPageHasItsTurn() {
        NotPermittedException refused = new NotPermittedException("no", "GET Classes/Classes", 403, null);
        List<Integer> received = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> Pages.of(
                        page -> {
                            if (page == 3) {
                                throw refused;
                            }
                            return page(page, 1_000);
                        },
                        Runnable::run)
                .forEach(received::add));
        assertThat(thrown).isSameAs(refused);
        assertThat(received).containsExactlyElementsOf(upTo(200));
    }

    @Test
    void anErrorComesOutAsItWas() {
        assertThatThrownBy(() -> Pages.of(
                                page -> {
                                    if (page == 2) {
                                        throw new AssertionError("page 2");
                                    }
                                    return page(page, 1_000);
                                },
                                Runnable::run)
                        .toList())
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage("page 2");
    }

    @Test
    void afterAFailureTheSamePageIsAskedForAgain() {
        AtomicInteger failures = new AtomicInteger(1);
        Iterator<Integer> elements = Pages.of(
                        page -> {
                            if (page == 2 && failures.getAndDecrement() > 0) {
                                throw new ConnectionFailedException("gone", null, false, null);
                            }
                            return page(page, 250);
                        },
                        Runnable::run)
                .iterator();
        List<Integer> received = new ArrayList<>();
        assertThatThrownBy(() -> elements.forEachRemaining(received::add))
                .isInstanceOf(ConnectionFailedException.class);
        elements.forEachRemaining(received::add);
        assertThat(received).containsExactlyElementsOf(upTo(250));
    }

    @Test
    void anInterruptedCallerStopsWaiting() throws Exception {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        Iterator<Integer> elements = Pages.of(
                        page -> {
                            if (page == 2) {
                                underWay.countDown();
                                await(answer);
                            }
                            return page(page, 150);
                        },
                        oneThread)
                .iterator();
        for (int i = 0; i < 100; i++) {
            elements.next();
        }
        await(underWay);
        Thread.currentThread().interrupt();
        assertThatThrownBy(elements::hasNext)
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        answer.countDown();
        assertThat(elements).toIterable().as("after the interruption").hasSize(50);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aServerThatIgnoresThePageNumberDoesNotKeepUsForEver() {
        assertThat(Pages.of(page -> page(1, 100), Runnable::run)).hasSize(100);
        assertThat(asked).hasSize(2);
    }

    @Test
    void aCounterThatDoesNotAdvanceEndsTheWalk() {
        List<Row> stuck = LongStream.rangeClosed(1, 100)
                .mapToObj(id -> new Row(id, 0L, false))
                .toList();
        AtomicInteger requests = new AtomicInteger();
        assertThat(Changes.since(
                        0,
                        timestamp -> {
                            requests.incrementAndGet();
                            return stuck;
                        },
                        Runnable::run))
                .hasSize(100);
        assertThat(requests).hasValue(1);
    }

    @Test
    void anExecutorIsRequired() {
        assertThatThrownBy(() -> Pages.of(page -> page(page, 1), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("executor");
    }
}
