package io.github.perfectgym4j.sandbox.v2.sets.classes;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.timetable.ClassVote;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Votes for classes. */
final class ClassRatings implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ClassRatings", "ClassRating", ClassVote.class)
                .number("memberId", ClassVote::memberId, REQUIRED)
                .number("classId", ClassVote::classId, REQUIRED)
                .one("class", "Class", REQUIRED)
                .number("bookingId", ClassVote::bookingId, REQUIRED)
                .count("rating", ClassVote::vote, REQUIRED)
                .one("member", "Member", REQUIRED)
                .entity()
                .table(company -> company.bookingBook().votes());
    }
}
