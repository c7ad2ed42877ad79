package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;

/**
 * An agreement in a language (contract: {@code MemberAgreementTranslation}).
 *
 * @param memberAgreementId key of the agreement
 * @param language language, such as {@code en}
 * @param name name in that language
 * @param title title in that language, or null
 * @param content text in that language, or null
 */
@ODataSet(
        value = "MemberAgreementTranslations",
        key = {"memberAgreementId", "language"},
        hasKeyRoute = false)
public record MemberAgreementTranslation(
        Long memberAgreementId, String language, String name, String title, String content) {

    /** {@link #memberAgreementId()}. */
    public static final NumberProperty<MemberAgreementTranslation> MEMBER_AGREEMENT_ID =
            new NumberProperty<>("memberAgreementId");

    /** {@link #language()}. */
    public static final TextProperty<MemberAgreementTranslation> LANGUAGE = new TextProperty<>("language");

    /** {@link #name()}. */
    public static final TextProperty<MemberAgreementTranslation> NAME = new TextProperty<>("name");

    /** {@link #title()}. */
    public static final TextProperty<MemberAgreementTranslation> TITLE = new TextProperty<>("title");

    /** {@link #content()}. */
    public static final TextProperty<MemberAgreementTranslation> CONTENT = new TextProperty<>("content");

    /**
     * Begins a query of the set {@code MemberAgreementTranslations}.
     *
     * @return a query for all rows
     */
    public static Query<MemberAgreementTranslation> query() {
        return Query.all();
    }
}
