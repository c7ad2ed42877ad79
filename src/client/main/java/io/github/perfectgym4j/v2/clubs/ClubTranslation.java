package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.VersionedRow;

/**
 * Name and description of a club in a language (contract: {@code ClubTranslation}).
 *
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param clubId key of the club
 * @param language language, such as {@code en}
 * @param name name in that language
 * @param description description in that language, or null
 */
@ODataSet(
        value = "ClubTranslations",
        key = {"clubId", "language"},
        hasKeyRoute = false)
public record ClubTranslation(
        Long version, Boolean isDeleted, Long clubId, String language, String name, String description)
        implements VersionedRow {

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClubTranslation> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty.Ordered<ClubTranslation, Boolean> IS_DELETED =
            new FilterProperty.Ordered<>("isDeleted");

    /** {@link #clubId()}. */
    public static final NumberProperty<ClubTranslation> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #language()}. */
    public static final TextProperty<ClubTranslation> LANGUAGE = new TextProperty<>("language");

    /** {@link #name()}. */
    public static final TextProperty<ClubTranslation> NAME = new TextProperty<>("name");

    /** {@link #description()}. */
    public static final TextProperty<ClubTranslation> DESCRIPTION = new TextProperty<>("description");

    /**
     * Begins a query of the set {@code ClubTranslations}.
     *
     * @return a query for all rows
     */
    public static Query<ClubTranslation> query() {
        return Query.all();
    }
}
