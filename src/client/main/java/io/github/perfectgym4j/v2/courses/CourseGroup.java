package io.github.perfectgym4j.v2.courses;

import io.github.perfectgym4j.v2.classes.ClassAgeLimit;
import io.github.perfectgym4j.v2.classes.ClassCategory;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.staff.Instructor;
import io.github.perfectgym4j.v2.training.ActivityMemberLevel;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A group of a course, in which members enrol (contract: {@code Group}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param description description
 * @param isLocked whether nobody can enrol
 * @param startDate first day
 * @param endDate last day; null for no end
 * @param enrollmentAvailableFrom from when on members can enrol, or null
 * @param activityMemberLevelId key of the level that it teaches
 * @param classCategoryId key of the category of its classes
 * @param maximumNumberOfStudents number of places; null for no limit
 * @param trainerId key of the trainer
 * @param semesterId key of the semester, or null
 * @param semester the semester; null unless expanded
 * @param vacancyBlocks how many places are taken when; empty unless expanded
 * @param ageLimitId key of the age limit, or null
 * @param activityMemberLevel the level that it teaches; null unless expanded
 * @param classCategory the category of its classes; null unless expanded
 * @param trainer the trainer; null unless expanded
 * @param ageLimit the age limit; null unless expanded
 * @param classes its classes; empty unless expanded
 * @param enrollments enrolments; empty unless expanded
 */
@ODataSet("Groups")
public record CourseGroup(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        String description,
        Boolean isLocked,
        LocalDate startDate,
        LocalDate endDate,
        ApiDateTime enrollmentAvailableFrom,
        Long activityMemberLevelId,
        Long classCategoryId,
        Integer maximumNumberOfStudents,
        Long trainerId,
        Long semesterId,
        Semester semester,
        List<GroupVacancyBlock> vacancyBlocks,
        Long ageLimitId,
        ActivityMemberLevel activityMemberLevel,
        ClassCategory classCategory,
        Instructor trainer,
        ClassAgeLimit ageLimit,
        List<FitnessClass> classes,
        List<GroupEnrollment> enrollments)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<CourseGroup> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<CourseGroup> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<CourseGroup, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty<CourseGroup> NAME = new TextProperty<>("name");

    /** {@link #description()}. */
    public static final TextProperty<CourseGroup> DESCRIPTION = new TextProperty<>("description");

    /** {@link #isLocked()}. */
    public static final FilterProperty<CourseGroup, Boolean> IS_LOCKED = new FilterProperty<>("isLocked");

    /** {@link #startDate()}. */
    public static final DayProperty.Ordered<CourseGroup> START_DATE = new DayProperty.Ordered<>("startDate");

    /** {@link #endDate()}. */
    public static final DayProperty.Ordered<CourseGroup> END_DATE = new DayProperty.Ordered<>("endDate");

    /** {@link #enrollmentAvailableFrom()}. */
    public static final ComparableProperty.Ordered<CourseGroup, Instant> ENROLLMENT_AVAILABLE_FROM =
            new ComparableProperty.Ordered<>("enrollmentAvailableFrom");

    /** {@link #activityMemberLevelId()}. */
    public static final NumberProperty<CourseGroup> ACTIVITY_MEMBER_LEVEL_ID =
            new NumberProperty<>("activityMemberLevelId");

    /** {@link #classCategoryId()}. */
    public static final NumberProperty<CourseGroup> CLASS_CATEGORY_ID = new NumberProperty<>("classCategoryId");

    /** {@link #maximumNumberOfStudents()}. */
    public static final NumberProperty<CourseGroup> MAXIMUM_NUMBER_OF_STUDENTS =
            new NumberProperty<>("maximumNumberOfStudents");

    /** {@link #trainerId()}. */
    public static final NumberProperty<CourseGroup> TRAINER_ID = new NumberProperty<>("trainerId");

    /** {@link #semesterId()}. */
    public static final NumberProperty<CourseGroup> SEMESTER_ID = new NumberProperty<>("semesterId");

    /** {@link #semester()}. */
    public static final ToOne<CourseGroup, Semester> SEMESTER = new ToOne<>("semester");

    /** {@link #vacancyBlocks()}. */
    public static final ToMany<CourseGroup, GroupVacancyBlock> VACANCY_BLOCKS = new ToMany<>("vacancyBlocks");

    /** {@link #ageLimitId()}. */
    public static final NumberProperty<CourseGroup> AGE_LIMIT_ID = new NumberProperty<>("ageLimitId");

    /** {@link #activityMemberLevel()}. */
    public static final ToOne<CourseGroup, ActivityMemberLevel> ACTIVITY_MEMBER_LEVEL =
            new ToOne<>("activityMemberLevel");

    /** {@link #classCategory()}. */
    public static final ToOne<CourseGroup, ClassCategory> CLASS_CATEGORY = new ToOne<>("classCategory");

    /** {@link #trainer()}. */
    public static final ToOne<CourseGroup, Instructor> TRAINER = new ToOne<>("trainer");

    /** {@link #ageLimit()}. */
    public static final ToOne<CourseGroup, ClassAgeLimit> AGE_LIMIT = new ToOne<>("ageLimit");

    /** {@link #classes()}. */
    public static final ToMany<CourseGroup, FitnessClass> CLASSES = new ToMany<>("classes");

    /** {@link #enrollments()}. */
    public static final ToMany<CourseGroup, GroupEnrollment> ENROLLMENTS = new ToMany<>("enrollments");

    /**
     * Begins a query of the set {@code Groups}.
     *
     * @return a query for all rows
     */
    public static Query<CourseGroup> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<CourseGroup> shape() {
        return Shape.whole();
    }
}
