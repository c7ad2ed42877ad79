package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.clubs.Club;
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
 * An invoice for a company (contract: {@code CompanyInvoice}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param number number that is shown to people; not the key
 * @param date day on which it was made out
 * @param paymentDeadline last day on which to pay it, or null
 * @param senderId key of the company that sends it, or null
 * @param sender the company that sends it; null unless expanded
 * @param receiverId key of the company that gets it, or null
 * @param clubId key of the club
 * @param receiver the company that gets it; null unless expanded
 * @param club the club; null unless expanded
 * @param items items; empty unless expanded
 */
@ODataSet("CompanyInvoices")
public record CompanyInvoice(
        Long id,
        Long version,
        Boolean isDeleted,
        String number,
        LocalDate date,
        LocalDate paymentDeadline,
        Long senderId,
        Company sender,
        Long receiverId,
        Long clubId,
        Company receiver,
        Club club,
        List<CompanyInvoiceItem> items)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<CompanyInvoice> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<CompanyInvoice> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<CompanyInvoice, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #number()}. */
    public static final TextProperty<CompanyInvoice> NUMBER = new TextProperty<>("number");

    /** {@link #date()}. */
    public static final DayProperty<CompanyInvoice> DATE = new DayProperty<>("date");

    /** {@link #paymentDeadline()}. */
    public static final DayProperty<CompanyInvoice> PAYMENT_DEADLINE = new DayProperty<>("paymentDeadline");

    /** {@link #senderId()}. */
    public static final NumberProperty<CompanyInvoice> SENDER_ID = new NumberProperty<>("senderId");

    /** {@link #sender()}. */
    public static final ToOne<CompanyInvoice, Company> SENDER = new ToOne<>("sender");

    /** {@link #receiverId()}. */
    public static final NumberProperty<CompanyInvoice> RECEIVER_ID = new NumberProperty<>("receiverId");

    /** {@link #clubId()}. */
    public static final NumberProperty<CompanyInvoice> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #receiver()}. */
    public static final ToOne<CompanyInvoice, Company> RECEIVER = new ToOne<>("receiver");

    /** {@link #club()}. */
    public static final ToOne<CompanyInvoice, Club> CLUB = new ToOne<>("club");

    /** {@link #items()}. */
    public static final Navigation<CompanyInvoice, CompanyInvoiceItem> ITEMS = new Navigation<>("items");

    /**
     * Begins a query of the set {@code CompanyInvoices}.
     *
     * @return a query for all rows
     */
    public static Query<CompanyInvoice> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<CompanyInvoice> shape() {
        return Shape.whole();
    }
}
