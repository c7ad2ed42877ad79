package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Kinds of clubs. */
final class ClubTypes implements Described {

    /**
     * A kind of club.
     *
     * @param id key
     * @param name name
     * @param level 1 is the best
     */
    private record Kind(long id, String name, int level) {}

    private static final List<Kind> ALL = List.of(new Kind(1, "Platinum", 1), new Kind(2, "Normal", 2));

    @Override
    public Description<?> describe() {
        return Description.set("ClubTypes", "ClubType", Kind.class)
                .text("name", Kind::name, REQUIRED)
                .text("description", kind -> kind.name() + " clubs")
                .count("level", Kind::level, REQUIRED)
                .id(Kind::id)
                .list(company -> ALL);
    }

    /** @return key of the kind of a club; null if it is of none of them */
    static Long of(Club club) {
        return ALL.stream()
                .filter(kind -> kind.name().equals(club.type()))
                .map(Kind::id)
                .findFirst()
                .orElse(null);
    }
}
