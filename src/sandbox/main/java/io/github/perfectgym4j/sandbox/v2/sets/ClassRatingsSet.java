package io.github.perfectgym4j.sandbox.v2.sets;

import io.github.perfectgym4j.sandbox.company.timetable.ClassVote;
import io.github.perfectgym4j.sandbox.v2.odata.EntitySet;
import io.github.perfectgym4j.sandbox.v2.odata.EntityType;

/** Votes for classes. */
final class ClassRatingsSet {

    private ClassRatingsSet() {}

    static EntitySet set() {
        EntityType type = EntityType.of("ClassRating", ClassVote.class)
                .number("memberId", ClassVote::memberId)
                .number("classId", ClassVote::classId)
                .one("class", "Class", (company, vote) -> company.classes()
                        .find(vote.classId())
                        .orElse(null))
                .number("bookingId", ClassVote::bookingId)
                .count("rating", ClassVote::vote)
                .one("member", "Member", (company, vote) -> company.members()
                        .find(vote.memberId())
                        .orElse(null))
                .entity();
        return EntitySet.ofTable(
                "ClassRatings", type, company -> company.bookingBook().votes());
    }
}
