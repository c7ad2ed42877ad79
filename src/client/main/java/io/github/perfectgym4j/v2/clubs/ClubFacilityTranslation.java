package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.VersionedRow;

/**
 * The name of a facility in another language (contract: {@code ClubFacilityTranslation}).
 *
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param clubInfoFacilityId key of the facility
 * @param language language, such as {@code en}
 * @param name name in that language
 */
@ODataSet(
        value = "ClubFacilityTranslations",
        key = {"clubInfoFacilityId", "language"},
        hasKeyRoute = false)
public record ClubFacilityTranslation(
        Long version, Boolean isDeleted, Long clubInfoFacilityId, String language, String name)
        implements VersionedRow {

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClubFacilityTranslation> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty.Ordered<ClubFacilityTranslation, Boolean> IS_DELETED =
            new FilterProperty.Ordered<>("isDeleted");

    /** {@link #clubInfoFacilityId()}. */
    public static final NumberProperty<ClubFacilityTranslation> CLUB_INFO_FACILITY_ID =
            new NumberProperty<>("clubInfoFacilityId");

    /** {@link #language()}. */
    public static final TextProperty<ClubFacilityTranslation> LANGUAGE = new TextProperty<>("language");

    /** {@link #name()}. */
    public static final TextProperty<ClubFacilityTranslation> NAME = new TextProperty<>("name");

    /**
     * Begins a query of the set {@code ClubFacilityTranslations}.
     *
     * @return a query for all rows
     */
    public static Query<ClubFacilityTranslation> query() {
        return Query.all();
    }
}
