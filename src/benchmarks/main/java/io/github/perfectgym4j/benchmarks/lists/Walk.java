package io.github.perfectgym4j.benchmarks.lists;

import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.paging.Changes;
import io.github.perfectgym4j.v1.paging.Pages;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Ways to read a whole list with the client. All hand every class to the same work. */
enum Walk {
    PAGES_BY_HAND(Way.BY_PAGE, "loop over the pages by hand") {
        @Override
        void read(ClassesClient classes, Executor executor, Consumer<FitnessClass> work) {
            List<FitnessClass> page;
            int number = 1;
            do {
                page = page(classes, number++);
                page.forEach(work);
            } while (page.size() == Pages.PAGE_SIZE);
        }
    },
    PAGES(Way.BY_PAGE, "Pages.of") {
        @Override
        void read(ClassesClient classes, Executor executor, Consumer<FitnessClass> work) {
            try (Stream<FitnessClass> all = Pages.of(number -> page(classes, number))) {
                all.forEach(work);
            }
        }
    },
    PAGES_AHEAD(Way.BY_PAGE, "Pages.of, reading ahead") {
        @Override
        void read(ClassesClient classes, Executor executor, Consumer<FitnessClass> work) {
            try (Stream<FitnessClass> all = Pages.of(number -> page(classes, number), executor)) {
                all.forEach(work);
            }
        }
    },
    CHANGES_BY_HAND(Way.BY_CHANGE, "loop over the changes by hand") {
        @Override
        void read(ClassesClient classes, Executor executor, Consumer<FitnessClass> work) {
            List<FitnessClass> page;
            long timestamp = 0;
            do {
                page = classes.changedSince(CLUB, timestamp);
                for (FitnessClass change : page) {
                    timestamp = Math.max(timestamp, change.timestamp());
                    work.accept(change);
                }
            } while (page.size() == Pages.PAGE_SIZE);
        }
    },
    CHANGES(Way.BY_CHANGE, "Changes.since") {
        @Override
        void read(ClassesClient classes, Executor executor, Consumer<FitnessClass> work) {
            try (Stream<FitnessClass> all = Changes.since(0, timestamp -> classes.changedSince(CLUB, timestamp))) {
                all.forEach(work);
            }
        }
    },
    CHANGES_AHEAD(Way.BY_CHANGE, "Changes.since, reading ahead") {
        @Override
        void read(ClassesClient classes, Executor executor, Consumer<FitnessClass> work) {
            try (Stream<FitnessClass> all =
                    Changes.since(0, timestamp -> classes.changedSince(CLUB, timestamp), executor)) {
                all.forEach(work);
            }
        }
    };

    private static final long CLUB = 2;
    private static final LocalDateTime FROM = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final LocalDateTime TO = LocalDateTime.of(2026, 12, 31, 23, 59, 59);

    /** What is asked for; only walks of one way get the same answers, and are compared. */
    private enum Way {
        BY_PAGE("page by page"),
        BY_CHANGE("change by change");

        private final String title;

        Way(String title) {
            this.title = title;
        }
    }

    private final Way way;
    private final String title;

    Walk(Way way, String title) {
        this.way = way;
        this.title = title;
    }

    /** Those by page. */
    static List<Walk> byPage() {
        return Stream.of(values()).filter(walk -> walk.way == Way.BY_PAGE).toList();
    }

    /** The stream of each way that is among them. */
    static List<Walk> oneOfEachWay(List<Walk> walks) {
        return Stream.of(PAGES, CHANGES).filter(walks::contains).toList();
    }

    String way() {
        return way.title;
    }

    String title() {
        return title;
    }

    abstract void read(ClassesClient classes, Executor executor, Consumer<FitnessClass> work);

    private static List<FitnessClass> page(ClassesClient classes, int number) {
        return classes.inTimeframe(CLUB, FROM, TO, number);
    }
}
