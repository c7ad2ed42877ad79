package io.github.perfectgym4j.v2.courses;

import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import java.time.LocalDate;

/**
 * The number of members in a group during a time (contract: {@code GroupVacancyBlock}).
 *
 * @param id key
 * @param groupId key of the group
 * @param startDate first day
 * @param endDate last day
 * @param enrollmentsCount number of members enrolled
 * @param group the group; null unless expanded
 */
@ODataSet("GroupVacancyBlocks")
public record GroupVacancyBlock(
        Long id, Long groupId, LocalDate startDate, LocalDate endDate, Integer enrollmentsCount, CourseGroup group)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<GroupVacancyBlock> ID = new NumberProperty.Ordered<>("id");

    /** {@link #groupId()}. */
    public static final NumberProperty<GroupVacancyBlock> GROUP_ID = new NumberProperty<>("groupId");

    /** {@link #startDate()}. */
    public static final DayProperty.Ordered<GroupVacancyBlock> START_DATE = new DayProperty.Ordered<>("startDate");

    /** {@link #endDate()}. */
    public static final DayProperty.Ordered<GroupVacancyBlock> END_DATE = new DayProperty.Ordered<>("endDate");

    /** {@link #enrollmentsCount()}. */
    public static final NumberProperty.Ordered<GroupVacancyBlock> ENROLLMENTS_COUNT =
            new NumberProperty.Ordered<>("enrollmentsCount");

    /** {@link #group()}. */
    public static final ToOne<GroupVacancyBlock, CourseGroup> GROUP = new ToOne<>("group");

    /**
     * Begins a query of the set {@code GroupVacancyBlocks}.
     *
     * @return a query for all rows
     */
    public static Query<GroupVacancyBlock> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<GroupVacancyBlock> shape() {
        return Shape.whole();
    }
}
