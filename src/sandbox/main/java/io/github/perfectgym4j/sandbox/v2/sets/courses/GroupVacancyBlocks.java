package io.github.perfectgym4j.sandbox.v2.sets.courses;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.courses.Course;
import io.github.perfectgym4j.sandbox.company.courses.Courses;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers of places taken in courses: stretches of days without gaps from the first day of a course to its last. */
public final class GroupVacancyBlocks implements Described {

    private static final int BLOCKS_PER_GROUP = 1_000;

    /**
     * A stretch of days.
     *
     * @param id key, made of that of the course and the number of the stretch
     * @param vacancy the stretch
     */
    record Block(long id, Courses.Vacancy vacancy) {}

    @Override
    public Description<?> describe() {
        return Description.set("GroupVacancyBlocks", "GroupVacancyBlock", Block.class)
                .number("groupId", block -> block.vacancy().course().id())
                .day("startDate", block -> block.vacancy().first(), ORDERABLE)
                .day("endDate", block -> block.vacancy().last(), ORDERABLE)
                .count("enrollmentsCount", block -> block.vacancy().taken(), ORDERABLE)
                .one("group", "Group")
                .id(Block::id)
                .list(GroupVacancyBlocks::rows);
    }

    private static List<Block> rows(Company company) {
        return company.courses().table().list(course -> true, Comparator.comparingLong(Course::id)).stream()
                .flatMap(course -> of(company, course).stream())
                .toList();
    }

    /** @return the stretches of a course */
    static List<Block> of(Company company, Course course) {
        List<Courses.Vacancy> all = company.courses().vacancies(course);
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Block(course.id() * BLOCKS_PER_GROUP + i, all.get(i)))
                .toList();
    }
}
