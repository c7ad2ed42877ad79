package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.VersionedRow;

/**
 * The name of a piece of equipment in another language (contract: {@code ClubEquipmentTranslation}).
 *
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param clubInfoEquipmentId key of the equipment
 * @param language language, such as {@code en}
 * @param name name in that language
 */
@ODataSet(
        value = "ClubEquipmentTranslations",
        key = {"clubInfoEquipmentId", "language"},
        hasKeyRoute = false)
public record ClubEquipmentTranslation(
        Long version, Boolean isDeleted, Long clubInfoEquipmentId, String language, String name)
        implements VersionedRow {

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClubEquipmentTranslation> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty.Ordered<ClubEquipmentTranslation, Boolean> IS_DELETED =
            new FilterProperty.Ordered<>("isDeleted");

    /** {@link #clubInfoEquipmentId()}. */
    public static final NumberProperty<ClubEquipmentTranslation> CLUB_INFO_EQUIPMENT_ID =
            new NumberProperty<>("clubInfoEquipmentId");

    /** {@link #language()}. */
    public static final TextProperty<ClubEquipmentTranslation> LANGUAGE = new TextProperty<>("language");

    /** {@link #name()}. */
    public static final TextProperty<ClubEquipmentTranslation> NAME = new TextProperty<>("name");

    /**
     * Begins a query of the set {@code ClubEquipmentTranslations}.
     *
     * @return a query for all rows
     */
    public static Query<ClubEquipmentTranslation> query() {
        return Query.all();
    }
}
