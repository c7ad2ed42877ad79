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
 * A source of members, such as an advertisement (contract: {@code MemberMarketingSource}).
 *
 * @param id key
 * @param marketingSource what it is
 * @param description description
 * @param members members whom it brought; empty unless expanded
 */
@ODataSet("MemberMarketingSources")
public record MemberMarketingSource(Long id, String marketingSource, String description, List<Member> members)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberMarketingSource> ID = new NumberProperty.Ordered<>("id");

    /** {@link #marketingSource()}. */
    public static final TextProperty<MemberMarketingSource> MARKETING_SOURCE = new TextProperty<>("marketingSource");

    /** {@link #description()}. */
    public static final TextProperty<MemberMarketingSource> DESCRIPTION = new TextProperty<>("description");

    /** {@link #members()}. */
    public static final ToMany<MemberMarketingSource, Member> MEMBERS = new ToMany<>("members");

    /**
     * Begins a query of the set {@code MemberMarketingSources}.
     *
     * @return a query for all rows
     */
    public static Query<MemberMarketingSource> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberMarketingSource> shape() {
        return Shape.whole();
    }
}
