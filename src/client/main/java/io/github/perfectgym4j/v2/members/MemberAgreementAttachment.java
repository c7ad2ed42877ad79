package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;

/**
 * A file attached to an agreement (contract: {@code MemberAgreementAttachment}).
 *
 * @param id key
 * @param fileId key of the file
 * @param fileUrl address of the file
 * @param language language that it is for
 */
public record MemberAgreementAttachment(Long id, Long fileId, String fileUrl, String language) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberAgreementAttachment> ID = new NumberProperty.Ordered<>("id");

    /** {@link #fileId()}. */
    public static final NumberProperty<MemberAgreementAttachment> FILE_ID = new NumberProperty<>("fileId");

    /** {@link #fileUrl()}. */
    public static final TextProperty<MemberAgreementAttachment> FILE_URL = new TextProperty<>("fileUrl");

    /** {@link #language()}. */
    public static final TextProperty<MemberAgreementAttachment> LANGUAGE = new TextProperty<>("language");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<MemberAgreementAttachment> query() {
        return Query.all();
    }
}
