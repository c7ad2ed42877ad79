package io.github.perfectgym4j.days;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.PerfectGymBuilder;
import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.sandbox.Sandbox;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.products.AddProduct;
import io.github.perfectgym4j.v2.products.ProductType;
import io.github.perfectgym4j.v2.products.ProductsClient;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two whole days of a gym, from eight threads, by both versions: what was told to have succeeded is what the books say. */
class TwoDaysTest extends SandboxTest {

    private static final int THREADS = 8;
    private static final int JOBS = 15;
    private static final long SEED = 20_261_116;
    private static final int[] HOURS = {8, 10, 12, 14, 17, 20};
    private static final int CLASSES_A_DAY = 3;

    private final MovableTime time = new MovableTime(Gym.FIRST_DAY.atTime(HOURS[0], 0));

    @Override
    protected Sandbox launch() {
        return Sandbox.start(time);
    }

    @Override
    protected PerfectGymBuilder builder() {
        return super.builder().apiClient("sandbox-client", "sandbox-secret");
    }

    @Test
    void theBooksBalance() throws Exception {
        Gym gym = new Gym(gym(), time, addBar(), classIds());
        List<Shift> shifts = IntStream.range(0, THREADS)
                .mapToObj(number -> new Shift(gym, number, SEED))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (LocalDate day : List.of(Gym.FIRST_DAY, Gym.LAST_DAY)) {
                for (int hour : HOURS) {
                    time.moveTo(day.atTime(hour, 0));
                    work(threads, shifts);
                }
            }
        } finally {
            threads.shutdownNow();
        }
        time.moveTo(Gym.LAST_DAY.atTime(22, 0));

        Map<String, Integer> done = sum(shifts, Shift::done);
        assertThat(done.keySet())
                .as("each job has succeeded")
                .containsExactlyInAnyOrderElementsOf(shifts.get(0).names());
        assertThat(sum(shifts, Shift::refused)).as("what was too much").containsKeys("book (2.2)", "use (2.2)");
        List<Account> accounts =
                Stream.concat(gym.members().stream(), gym.leavers().stream()).toList();
        assertThat(accounts).hasSize(2 * THREADS * 2 * HOURS.length);
        Books books = new Books(gym);
        books.checkMembers(accounts);
        assertThat(accounts).allSatisfy(books::check);
        books.checkClasses();
        books.checkStock(accounts);
    }

    private static void work(ExecutorService threads, List<Shift> shifts) throws Exception {
        List<Callable<Void>> tasks = shifts.stream()
                .map(shift -> (Callable<Void>) () -> {
                    shift.work(JOBS);
                    return null;
                })
                .toList();
        for (Future<Void> task : threads.invokeAll(tasks)) {
            task.get();
        }
    }

    private static Map<String, Integer> sum(List<Shift> shifts, Function<Shift, Map<String, Integer>> part) {
        Map<String, Integer> sums = new TreeMap<>();
        shifts.forEach(shift -> part.apply(shift).forEach((name, count) -> sums.merge(name, count, Integer::sum)));
        return sums;
    }

    private long addBar() {
        return gym().client(ProductsClient.class)
                .addProduct(AddProduct.builder(ProductType.GOOD, 1, "Bar", Sales.PRICE, 2, true)
                        .unitOfMeasureId(1)
                        .build())
                .productId();
    }

    /** The last classes of each of the two days. */
    private List<Long> classIds() {
        return Stream.of(Gym.FIRST_DAY, Gym.LAST_DAY)
                .flatMap(day -> gym().set(FitnessClass.class)
                        .rows(FitnessClass.query()
                                .where(
                                        FitnessClass.CLUB_ID.eq(Gym.CLUB),
                                        FitnessClass.START_DATE.ge(
                                                day.atStartOfDay().toInstant(ZoneOffset.UTC)),
                                        FitnessClass.START_DATE.lt(
                                                day.atTime(22, 0).toInstant(ZoneOffset.UTC)))
                                .orderBy(FitnessClass.START_DATE.descending())
                                .top(CLASSES_A_DAY))
                        .limit(CLASSES_A_DAY)
                        .map(FitnessClass::id))
                .toList();
    }
}
