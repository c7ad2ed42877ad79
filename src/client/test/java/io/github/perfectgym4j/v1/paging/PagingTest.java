package io.github.perfectgym4j.v1.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.paging.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagingTest {

    private record Row(Long id, Long timestamp, Boolean isDeleted) implements Change {

        static Row of(long number) {
            return new Row(number, number, false);
        }
    }

    private final List<Long> asked = new ArrayList<>();

    /** A walk that does not end must fail the test, and not keep it for ever. */
    private static final int MORE_THAN_ENOUGH = 50;

    private int requests;

    private void count() {
        assertThat(++requests).as("requests").isLessThan(MORE_THAN_ENOUGH);
    }

    private <T> Stream<T> pages(IntFunction<List<T>> page) {
        return Pages.of(number -> {
            count();
            return page.apply(number);
        });
    }

    private Stream<Row> changes(long since, LongFunction<List<Row>> page) {
        return Changes.since(since, timestamp -> {
            count();
            return page.apply(timestamp);
        });
    }

    private List<Row> page(int number, long size) {
        asked.add((long) number);
        return LongStream.rangeClosed(1, size)
                .skip((number - 1L) * Pages.PAGE_SIZE)
                .limit(Pages.PAGE_SIZE)
                .mapToObj(Row::of)
                .toList();
    }

    private List<Row> after(long timestamp, long size) {
        asked.add(timestamp);
        return LongStream.rangeClosed(timestamp + 1, size)
                .limit(Pages.PAGE_SIZE)
                .mapToObj(Row::of)
                .toList();
    }

    @Test
    void pagesAreReadToTheShortOne() {
        assertThat(pages(page -> page(page, 250))).hasSize(250).doesNotHaveDuplicates();
        assertThat(asked).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aFullLastPageIsFollowedByAnEmptyOne() {
        assertThat(pages(page -> page(page, 200))).hasSize(200);
        assertThat(asked).containsExactly(1L, 2L, 3L);
    }

    @Test
    void pagesAreFetchedWhenTheStreamGetsToThem() {
        var stream = pages(page -> page(page, 1_000));
        assertThat(asked).isEmpty();
        assertThat(stream.limit(100)).hasSize(100);
        assertThat(asked).containsExactly(1L);
        assertThat(pages(page -> page(page, 1_000)).limit(101)).hasSize(101);
        assertThat(asked).containsExactly(1L, 1L, 2L);
    }

    @Test
    void anElementThatMovedToTheNextPageComesOnce() {
        List<Row> first = IntStream.rangeClosed(1, 100).mapToObj(Row::of).toList();
        List<Row> second = IntStream.rangeClosed(99, 150).mapToObj(Row::of).toList();
        assertThat(pages(page -> page == 1 ? first : second))
                .extracting(Row::id)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 150).boxed().toList());
    }

    @Test
    void anElementThatIsTwiceOnAPageComesOnce() {
        List<Row> page = Stream.of(7, 8, 7).map(Row::of).toList();
        assertThat(pages(number -> page)).extracting(Row::id).containsExactly(7L, 8L);
    }

    @Test
    void aServerThatIgnoresThePageNumberDoesNotKeepUsForEver() {
        assertThat(pages(page -> page(1, 100))).hasSize(100);
        assertThat(asked).hasSize(2);
    }

    @Test
    void elementsWithoutAKeyAreComparedWhole() {
        assertThat(pages(page -> page == 1 ? IntStream.range(0, 100).boxed().toList() : List.of(99, 100, 101)))
                .hasSize(102);
    }

    @Test
    void aFailureComesOutOfTheStream() {
        assertThatThrownBy(() -> pages(page -> {
                            if (page == 2) {
                                throw new IllegalStateException("page 2");
                            }
                            return page(page, 300);
                        })
                        .toList())
                .hasMessage("page 2");
    }

    @Test
    void changesAreReadFromTheGreatestCounter() {
        assertThat(changes(0, timestamp -> after(timestamp, 250))).hasSize(250);
        assertThat(asked).containsExactly(0L, 100L, 200L);
    }

    @Test
    void changesGoOnWhereTheCallerStopped() {
        assertThat(changes(240, timestamp -> after(timestamp, 250))).hasSize(10);
        assertThat(asked).containsExactly(240L);
    }

    @Test
    void q54GreatestCounterEvenIfItIsNotTheLast() {
        List<Row> unordered =
                new ArrayList<>(LongStream.rangeClosed(1, 100).mapToObj(Row::of).toList());
        unordered.add(0, unordered.remove(99));
        assertThat(changes(0, timestamp -> timestamp == 0 ? unordered : after(timestamp, 150)))
                .hasSize(150);
    }

    @Test
    void q54TombstonesArePassedOn() {
        assertThat(changes(0, timestamp -> List.of(Row.of(1), new Row(2L, 2L, true))))
                .extracting(Row::isTombstone)
                .containsExactly(false, true);
    }

    @Test
    void q54ACounterThatDoesNotAdvanceEndsTheWalk() {
        List<Row> stuck = LongStream.rangeClosed(1, 100)
                .mapToObj(id -> new Row(id, 0L, false))
                .toList();
        assertThat(changes(0, timestamp -> {
                    asked.add(timestamp);
                    return stuck;
                }))
                .hasSize(100);
        assertThat(asked).containsExactly(0L);
    }

    @Test
    void q54ElementsWithoutACounterAreHandedOut() {
        assertThat(changes(7, timestamp -> List.of(new Row(1L, null, null), Row.of(9))))
                .hasSize(2);
    }

    @Test
    void anInclusiveCounterGivesNoDuplicates() {
        assertThat(changes(0, timestamp -> after(Math.max(0, timestamp - 1), 250)))
                .hasSize(250)
                .doesNotHaveDuplicates();
    }

    @Test
    void aRecordThatChangesMeanwhileComesAgainWithItsNewState() {
        List<Row> first = LongStream.rangeClosed(1, 100).mapToObj(Row::of).toList();
        List<Row> second = List.of(new Row(50L, 101L, true));
        assertThat(changes(0, timestamp -> timestamp == 0 ? first : second))
                .filteredOn(row -> row.id() == 50)
                .extracting(Row::isTombstone)
                .containsExactly(false, true);
    }
}
