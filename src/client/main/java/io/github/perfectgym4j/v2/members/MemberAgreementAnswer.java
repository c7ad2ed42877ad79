package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Instant;

/**
 * The answer of a member to an agreement (contract: {@code MemberAgreementAnswer}).
 *
 * @param id key
 * @param memberId key of the member
 * @param agreed whether the member agrees; null if not answered
 * @param memberAgreementId key of the agreement
 * @param lastModificationDate when it was last answered, or null
 * @param member the member; null unless expanded
 * @param memberAgreement the agreement; null unless expanded
 */
@ODataSet("MemberAgreementAnswers")
public record MemberAgreementAnswer(
        Long id,
        Long memberId,
        Boolean agreed,
        Long memberAgreementId,
        ApiDateTime lastModificationDate,
        Member member,
        MemberAgreement memberAgreement)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberAgreementAnswer> ID = new NumberProperty.Ordered<>("id");

    /** {@link #memberId()}. */
    public static final NumberProperty<MemberAgreementAnswer> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #agreed()}. */
    public static final FilterProperty<MemberAgreementAnswer, Boolean> AGREED = new FilterProperty<>("agreed");

    /** {@link #memberAgreementId()}. */
    public static final NumberProperty<MemberAgreementAnswer> MEMBER_AGREEMENT_ID =
            new NumberProperty<>("memberAgreementId");

    /** {@link #lastModificationDate()}. */
    public static final ComparableProperty<MemberAgreementAnswer, Instant> LAST_MODIFICATION_DATE =
            new ComparableProperty<>("lastModificationDate");

    /** {@link #member()}. */
    public static final ToOne<MemberAgreementAnswer, Member> MEMBER = new ToOne<>("member");

    /** {@link #memberAgreement()}. */
    public static final ToOne<MemberAgreementAnswer, MemberAgreement> MEMBER_AGREEMENT = new ToOne<>("memberAgreement");

    /**
     * Begins a query of the set {@code MemberAgreementAnswers}.
     *
     * @return a query for all rows
     */
    public static Query<MemberAgreementAnswer> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberAgreementAnswer> shape() {
        return Shape.whole();
    }
}
