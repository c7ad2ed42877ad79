package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * Biometric data of a member, such as a fingerprint (contract: {@code MemberBiometricData}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param data the data, in base64; printed nowhere
 * @param externalIdentifier key in the system of somebody else, or null
 * @param description description, or null
 * @param memberId key of the member
 * @param member the member; null unless expanded
 */
@ODataSet("MemberBiometricData")
public record MemberBiometricData(
        Long id, Long version, Secret data, String externalIdentifier, String description, Long memberId, Member member)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberBiometricData> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<MemberBiometricData> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #data()}. */
    public static final Property<MemberBiometricData> DATA = new Property<>("data");

    /** {@link #externalIdentifier()}. */
    public static final TextProperty<MemberBiometricData> EXTERNAL_IDENTIFIER =
            new TextProperty<>("externalIdentifier");

    /** {@link #description()}. */
    public static final TextProperty<MemberBiometricData> DESCRIPTION = new TextProperty<>("description");

    /** {@link #memberId()}. */
    public static final NumberProperty<MemberBiometricData> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #member()}. */
    public static final ToOne<MemberBiometricData, Member> MEMBER = new ToOne<>("member");

    /**
     * Begins a query of the set {@code MemberBiometricData}.
     *
     * @return a query for all rows
     */
    public static Query<MemberBiometricData> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberBiometricData> shape() {
        return Shape.whole();
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "MemberBiometricData[***]";
    }
}
