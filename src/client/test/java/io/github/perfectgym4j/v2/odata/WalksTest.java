package io.github.perfectgym4j.v2.odata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.v2.classes.ClassCategory;
import io.github.perfectgym4j.v2.clubs.ClubTranslation;
import io.github.perfectgym4j.v2.members.MemberBalance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks by version and by key over rows that somebody changes meanwhile. */
class WalksTest {

    private static final int PAGE = 5;

    private final List<ClassCategory> rows = new ArrayList<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private Runnable meanwhile = () -> {};
    private final EntitySet<ClassCategory> set = set(this::list);

    private static EntitySet<ClassCategory> set(
            Function<? super Query<ClassCategory>, ResultPage<ClassCategory>> list) {
        return set(ClassCategory.class, list);
    }

    /** A set as the tests of an application may have one. */
    private static <E> EntitySet<E> set(Class<E> rowType, Function<? super Query<E>, ResultPage<E>> list) {
        return new EntitySet<>() {

            @Override
            public Class<E> rowType() {
                return rowType;
            }

            @Override
            public ResultPage<E> list(Query<E> query) {
                return list.apply(query);
            }

            @Override
            public E get(long key, Shape<E> shape) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static ClassCategory row(long id, long version, boolean isDeleted) {
        return new ClassCategory(id, version, isDeleted, "Category " + id, false, List.of());
    }

    private void put(long id, long version) {
        rows.removeIf(row -> row.id() == id);
        rows.add(row(id, version, false));
    }

    /** The set as a server gives it out: five rows and a link that counts rows. */
    private ResultPage<ClassCategory> list(Query<ClassCategory> query) {
        asked.add(query.options().toString());
        String filter = query.options().getOrDefault("$filter", "");
        int size = query.top() == null ? PAGE : query.top();
        List<ClassCategory> all = rows.stream()
                .filter(row -> meets(filter, "version gt", row.version(), true))
                .filter(row -> meets(filter, "version eq", row.version(), false))
                .filter(row -> meets(filter, "id gt", row.id(), true))
                .sorted(
                        query.options().get("$orderby").startsWith("version")
                                ? Comparator.comparing(ClassCategory::version).thenComparing(ClassCategory::id)
                                : Comparator.comparing(ClassCategory::id))
                .toList();
        ResultPage<ClassCategory> page = new ResultPage<>(
                all.stream().limit(size).toList(),
                null,
                query.top() == null && all.size() > size ? "https://gym.example.com/next?$skip=5" : null);
        meanwhile.run();
        return page;
    }

    private static boolean meets(String filter, String condition, long value, boolean greater) {
        Matcher found = Pattern.compile(condition + " (\\d+)").matcher(filter);
        return !found.find()
                || (greater ? value > Long.parseLong(found.group(1)) : value == Long.parseLong(found.group(1)));
    }

    private List<Long> ids(List<ClassCategory> of) {
        return of.stream().map(ClassCategory::id).toList();
    }

    @Test
    void changesComeInTheOrderOfTheirVersionsTombstonesIncluded() {
        for (int i = 1; i <= 12; i++) {
            put(i, 100 + 7 * i);
        }
        rows.set(3, row(4, 1_000, true));
        List<ClassCategory> changes = set.changedRows(0, ClassCategory.query()).toList();
        assertThat(ids(changes)).containsExactly(1L, 2L, 3L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 4L);
        assertThat(changes.get(11).isTombstone()).isTrue();
    }

    @Test
    void onlyWhatIsNewer() {
        for (int i = 1; i <= 12; i++) {
            put(i, i);
        }
        assertThat(ids(set.changedRows(10, ClassCategory.query()).toList())).containsExactly(11L, 12L);
        assertThat(set.changes(12, ClassCategory.query())).containsExactly(new ChangeBatch<>(List.of(), 12, true));
    }

    @Test
    void aRowThatChangesDuringTheWalkComesAgainAndNoOtherIsLost() {
        for (int i = 1; i <= 12; i++) {
            put(i, i);
        }
        // After the first page, a row of it gets a new version: with links that count rows, row 6 would be lost.
        meanwhile = () -> {
            meanwhile = () -> {};
            put(2, 100);
        };
        assertThat(ids(set.changedRows(0, ClassCategory.query()).toList()))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 2L);
    }

    @Test
    void rowsOfOneVersionStayTogetherAtTheEndOfAPage() {
        for (int i = 1; i <= 4; i++) {
            put(i, i);
        }
        for (int i = 5; i <= 8; i++) {
            put(i, 5);
        }
        put(9, 9);
        List<ChangeBatch<ClassCategory>> batches =
                set.changes(0, ClassCategory.query()).toList();
        assertThat(batches.stream().map(batch -> ids(batch.elements())))
                .containsExactly(List.of(1L, 2L, 3L, 4L), List.of(5L, 6L, 7L, 8L, 9L));
        assertThat(batches.stream().map(ChangeBatch::cursor)).containsExactly(4L, 9L);
    }

    @Test
    void moreRowsOfOneVersionThanAPageHolds() {
        put(1, 1);
        for (int i = 2; i <= 14; i++) {
            put(i, 2);
        }
        put(15, 3);
        List<ChangeBatch<ClassCategory>> batches =
                set.changes(0, ClassCategory.query()).toList();
        assertThat(batches.stream().flatMap(batch -> batch.elements().stream()).map(ClassCategory::id))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L);
        assertThat(batches.stream().map(ChangeBatch::cursor)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void theSameStateTwiceOnAPageComesOnce() {
        put(1, 1);
        rows.add(row(1, 1, false));
        put(2, 2);
        rows.add(row(2, 2, false));
        assertThat(ids(set.changedRows(0, ClassCategory.query()).toList())).containsExactly(1L, 2L);
    }

    @Test
    void fromAnyCursorTheRestAndNothingTwice() {
        for (int i = 1; i <= 23; i++) {
            put(i, 10 + i / 2);
        }
        List<Long> all = ids(set.changedRows(0, ClassCategory.query()).toList());
        assertThat(all).hasSize(23);
        List<Long> read = new ArrayList<>();
        long cursor = 0;
        boolean isLast = false;
        while (!isLast) {
            // One batch, then the application dies and begins again from what it has kept.
            ChangeBatch<ClassCategory> batch =
                    set.changes(cursor, ClassCategory.query()).findFirst().orElseThrow();
            read.addAll(ids(batch.elements()));
            cursor = batch.cursor();
            isLast = batch.isLast();
        }
        assertThat(read).isEqualTo(all);
    }

    @Test
    void aPageIsFetchedWhenTheStreamGetsToIt() {
        for (int i = 1; i <= 23; i++) {
            put(i, i);
        }
        assertThat(set.changedRows(0, ClassCategory.query()).limit(4)).hasSize(4);
        assertThat(asked).hasSize(1);
    }

    @Test
    void pagesOfAnotherSize() {
        for (int i = 1; i <= 23; i++) {
            put(i, i);
        }
        assertThat(set.changedRows(0, ClassCategory.query().top(10))).hasSize(23);
        assertThat(asked).hasSize(3);
    }

    @Test
    void whatTheWalkGoesByIsSelectedAlways() {
        put(1, 1);
        assertThat(set.changedRows(0, ClassCategory.query().select(ClassCategory.NAME)))
                .hasSize(1);
        assertThat(asked.get(0)).contains("$select=name,id,version,isDeleted");
    }

    /** A row like those of the sets that have versions and no tombstones. */
    record Freeze(Long id, Long version, String name) implements VersionedEntity {

        static final TextProperty<Freeze> NAME = new TextProperty<>("name");
    }

    @Test
    void whatRowsDoNotHaveIsNotSelected() {
        List<String> selected = new ArrayList<>();
        EntitySet<Freeze> freezes = set(Freeze.class, query -> {
            selected.add(query.options().get("$select"));
            return new ResultPage<>(List.of(new Freeze(1L, 7L, "x")), null, null);
        });
        assertThat(freezes.changedRows(0, Query.<Freeze>all().select(Freeze.NAME)))
                .singleElement()
                .satisfies(row -> assertThat(row.isTombstone()).isFalse());
        assertThat(selected).containsExactly("name,id,version");
    }

    @Test
    void aServerThatDoesNotFilterIsNotAskedForEver() {
        EntitySet<ClassCategory> unfiltered = set(query -> new ResultPage<>(List.of(row(1, 5, false)), null, "x"));
        assertThatThrownBy(
                        () -> unfiltered.changedRows(5, ClassCategory.query()).toList())
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageStartingWith("GET v2.2/odata/")
                .hasMessageContaining("version 5");
        EntitySet<ClassCategory> withoutVersion = set(
                query -> new ResultPage<>(List.of(new ClassCategory(1L, null, false, null, null, null)), null, "x"));
        assertThatThrownBy(() ->
                        withoutVersion.changedRows(5, ClassCategory.query()).toList())
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageStartingWith("GET v2.2/odata/")
                .hasMessageContaining("without version");
    }

    @Test
    void aFailureComesOutOfTheStreamAndTheCursorIsStillGood() {
        for (int i = 1; i <= 12; i++) {
            put(i, i);
        }
        List<Long> read = new ArrayList<>();
        long[] cursor = {0};
        meanwhile = () -> {
            if (asked.size() == 2) {
                throw new ServerFailedException("x", null, 500, null, null);
            }
        };
        assertThatThrownBy(() -> set.changes(0, ClassCategory.query()).forEach(batch -> {
                    read.addAll(ids(batch.elements()));
                    cursor[0] = batch.cursor();
                }))
                .isInstanceOf(ServerFailedException.class);
        set.changedRows(cursor[0], ClassCategory.query()).forEach(row -> read.add(row.id()));
        assertThat(read).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    }

    @Test
    void byKeyNoneIsLostAndNoneComesTwice() {
        for (int i = 1; i <= 12; i++) {
            put(i, i);
        }
        meanwhile = () -> {
            meanwhile = () -> {};
            rows.removeIf(row -> row.id() <= 2);
        };
        assertThat(ids(set.rowsByKey(ClassCategory.query()).toList()))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    }

    @Test
    void readAheadItIsTheSameWalk() throws Exception {
        for (int i = 1; i <= 23; i++) {
            put(i, 10 + i / 2);
        }
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try (Stream<ChangeBatch<ClassCategory>> batches = set.changes(0, ClassCategory.query(), executor)) {
            assertThat(batches)
                    .containsExactlyElementsOf(
                            set.changes(0, ClassCategory.query()).toList());
        } finally {
            executor.shutdown();
            assertThat(executor.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aWalkHasItsOwnOrder() {
        for (Query<ClassCategory> query : Arrays.asList(
                ClassCategory.query().orderBy(ClassCategory.NAME.ascending()),
                ClassCategory.query().skip(5),
                Query.<ClassCategory>following("x"))) {
            assertThatThrownBy(() -> set.rowsByKey(query)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> set.changedRows(0, query)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(asked).isEmpty();
    }

    private static ClubTranslation translation(long clubId, String language, long version) {
        return new ClubTranslation(version, false, clubId, language, "Club", null);
    }

    @Test
    void rowsWithoutAnIdHaveVersionsAsWell() {
        ClubTranslation german = translation(2, "de", 7);
        ClubTranslation polish = translation(2, "pl", 7);
        List<String> questions = new ArrayList<>();
        EntitySet<ClubTranslation> translations = set(ClubTranslation.class, query -> {
            questions.add(query.options().toString());
            return new ResultPage<>(List.of(german, polish, german), null, null);
        });
        assertThat(translations.changes(3, ClubTranslation.query()))
                .containsExactly(new ChangeBatch<>(List.of(german, polish), 7, true));
        assertThat(questions).containsExactly("{$filter=version gt 3, $orderby=version}");
    }

    @Test
    void aVersionOfMoreRowsThanAPageIsFollowedByLinksIfTheRowsHaveNoId() {
        ClubTranslation german = translation(2, "de", 7);
        ClubTranslation polish = translation(2, "pl", 7);
        EntitySet<ClubTranslation> translations = set(ClubTranslation.class, query -> {
            String filter = query.options().getOrDefault("$filter", "link");
            return switch (filter) {
                case "version gt 0" -> new ResultPage<>(List.of(german), null, "next");
                case "version eq 7" -> new ResultPage<>(List.of(german), null, "next");
                case "link" -> new ResultPage<>(List.of(polish), null, null);
                default -> new ResultPage<>(List.of(), null, null);
            };
        });
        assertThat(translations.changedRows(0, ClubTranslation.query().top(1))).containsExactly(german, polish);
    }

    @Test
    void aPartialRowHasWhatTellsItFromOthersAndNothingThatItsSetLacks() {
        List<String> questions = new ArrayList<>();
        EntitySet<MemberBalance> balances = set(MemberBalance.class, query -> {
            questions.add(query.options().get("$select"));
            return new ResultPage<>(List.of(), null, null);
        });
        balances.changedRows(0, MemberBalance.query().select(MemberBalance.CURRENT_BALANCE))
                .toList();
        EntitySet<ClubTranslation> translations = set(ClubTranslation.class, query -> {
            questions.add(query.options().get("$select"));
            return new ResultPage<>(List.of(), null, null);
        });
        translations
                .changedRows(0, ClubTranslation.query().select(ClubTranslation.NAME))
                .toList();
        assertThat(questions)
                .containsExactly("currentBalance,memberId,version", "name,clubId,language,version,isDeleted");
    }
}
