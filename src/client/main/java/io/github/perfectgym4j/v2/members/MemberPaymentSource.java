package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.contracts.Contract;
import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.time.LocalDate;
import java.util.List;

/**
 * A way in which a member pays (contract: {@code MemberPaymentSource}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param paymentSource kind of payment
 * @param publicData last four digits of the card, or last five of the account; null for other kinds
 * @param validTo last day on which the card is valid; null for other kinds
 * @param memberId key of the member
 * @param isDefault whether new contracts are paid this way
 * @param member the member; null unless expanded
 * @param contracts contracts that are paid this way; empty unless expanded
 */
public record MemberPaymentSource(
        Long id,
        Long version,
        Boolean isDeleted,
        PaymentSourceType paymentSource,
        String publicData,
        LocalDate validTo,
        Long memberId,
        Boolean isDefault,
        Member member,
        List<Contract> contracts)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberPaymentSource> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<MemberPaymentSource> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<MemberPaymentSource, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #paymentSource()}. */
    public static final FilterProperty.Ordered<MemberPaymentSource, PaymentSourceType> PAYMENT_SOURCE =
            new FilterProperty.Ordered<>("paymentSource");

    /** {@link #publicData()}. */
    public static final TextProperty<MemberPaymentSource> PUBLIC_DATA = new TextProperty<>("publicData");

    /** {@link #validTo()}. */
    public static final DayProperty<MemberPaymentSource> VALID_TO = new DayProperty<>("validTo");

    /** {@link #memberId()}. */
    public static final NumberProperty<MemberPaymentSource> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #isDefault()}. */
    public static final FilterProperty<MemberPaymentSource, Boolean> IS_DEFAULT = new FilterProperty<>("isDefault");

    /** {@link #member()}. */
    public static final ToOne<MemberPaymentSource, Member> MEMBER = new ToOne<>("member");

    /** {@link #contracts()}. */
    public static final ToMany<MemberPaymentSource, Contract> CONTRACTS = new ToMany<>("contracts");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<MemberPaymentSource> query() {
        return Query.all();
    }
}
