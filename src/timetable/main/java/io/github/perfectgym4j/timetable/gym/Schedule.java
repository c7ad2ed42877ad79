package io.github.perfectgym4j.timetable.gym;

import java.util.stream.Stream;

/** The classes of clubs. */
public interface Schedule {

    /**
     * The classes that start on certain days, those that have been called off included. If a member has signed in, each class says how the
     * member stands to it.
     *
     * @param club the club
     * @param days the days, local to the club
     * @return the classes in no certain order; those of a day before or after may be among them
     */
    Stream<ShownClass> classes(ShownClub club, Week days);
}
