package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import java.util.List;

/**
 * A tag that members can have (contract: {@code MemberTag}).
 *
 * @param id key
 * @param tag the tag
 * @param description description
 * @param members members who have it; empty unless expanded
 */
@ODataSet("MemberTags")
public record MemberTag(Long id, String tag, String description, List<Member> members) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberTag> ID = new NumberProperty.Ordered<>("id");

    /** {@link #tag()}. */
    public static final TextProperty<MemberTag> TAG = new TextProperty<>("tag");

    /** {@link #description()}. */
    public static final TextProperty<MemberTag> DESCRIPTION = new TextProperty<>("description");

    /** {@link #members()}. */
    public static final ToMany<MemberTag, Member> MEMBERS = new ToMany<>("members");

    /**
     * Begins a query of the set {@code MemberTags}.
     *
     * @return a query for all rows
     */
    public static Query<MemberTag> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberTag> shape() {
        return Shape.whole();
    }
}
