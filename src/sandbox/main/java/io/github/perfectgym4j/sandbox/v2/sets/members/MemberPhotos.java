package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.papers.Portrait;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;
import java.util.stream.Stream;

/** Photos of members, each in four sizes. The sandbox does not scale pictures: all sizes are the same file. */
final class MemberPhotos implements Described {

    private static final List<String> SIZES = List.of("Original", "Large", "Medium", "Small");
    private static final List<String> ROLES =
            Stream.of(Portrait.Role.values()).map(Portrait.Role::code).toList();

    /**
     * A photo in one size.
     *
     * @param portrait the photo
     * @param size the size
     */
    record Sized(Portrait portrait, String size) {

        long id() {
            return (portrait.id() - 1) * SIZES.size() + SIZES.indexOf(size) + 1;
        }
    }

    @Override
    public Description<?> describe() {
        return Description.set("MemberPhotos", "MemberPhoto", Sized.class)
                .number("fileId", row -> row.portrait().photoId(), ORDERABLE)
                .enumeration("size", SIZES, Sized::size, ORDERABLE)
                .enumeration("type", ROLES, row -> row.portrait().role().code(), ORDERABLE)
                .number("memberId", row -> row.portrait().memberId())
                .one("member", "Member")
                .id(Sized::id)
                .flag("isDeleted", row -> row.portrait().isDeleted(), REQUIRED)
                .number("version", row -> row.portrait().timestamp(), ORDERABLE, REQUIRED)
                .list(MemberPhotos::rows);
    }

    private static List<Sized> rows(Company company) {
        return company.photos().portraits().changedSince(-1, portrait -> true).stream()
                .flatMap(portrait -> SIZES.stream().map(size -> new Sized(portrait, size)))
                .toList();
    }
}
