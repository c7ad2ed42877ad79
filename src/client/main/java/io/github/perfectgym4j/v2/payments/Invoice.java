package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.Navigation;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.time.LocalDate;
import java.util.List;

/**
 * An invoice for a member (contract: {@code Invoice}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param number number that is shown to people; not the key
 * @param date day on which it was made out
 * @param memberId key of the member
 * @param member the member; null unless expanded
 * @param items items; empty unless expanded
 */
@ODataSet("Invoices")
public record Invoice(
        Long id,
        Long version,
        Boolean isDeleted,
        String number,
        LocalDate date,
        Long memberId,
        Member member,
        List<InvoiceItem> items)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<Invoice> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<Invoice> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<Invoice, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #number()}. */
    public static final TextProperty<Invoice> NUMBER = new TextProperty<>("number");

    /** {@link #date()}. */
    public static final DayProperty<Invoice> DATE = new DayProperty<>("date");

    /** {@link #memberId()}. */
    public static final NumberProperty<Invoice> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #member()}. */
    public static final ToOne<Invoice, Member> MEMBER = new ToOne<>("member");

    /** {@link #items()}. */
    public static final Navigation<Invoice, InvoiceItem> ITEMS = new Navigation<>("items");

    /**
     * Begins a query of the set {@code Invoices}.
     *
     * @return a query for all rows
     */
    public static Query<Invoice> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<Invoice> shape() {
        return Shape.whole();
    }
}
