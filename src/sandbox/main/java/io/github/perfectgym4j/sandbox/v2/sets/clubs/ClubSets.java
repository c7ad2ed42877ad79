package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import java.util.List;

/** The sets of this area, and its types that are in none. */
public final class ClubSets {

    private static final List<Described> ALL = List.of(
            new Clubs(),
            new ClubUrls(),
            new ClubZones(),
            new ClubZoneTypes(),
            new MembersInClub(),
            new ClubContacts(),
            new ClubCustomAttributes(),
            new ClubEquipment(),
            new ClubEquipmentTranslations(),
            new ClubFacilities(),
            new ClubFacilityTranslations(),
            new ClubOpeningHours(),
            new ClubOpeningHoursExceptions(),
            new ClubPhotos(),
            new ClubRegions(),
            new ClubTranslations(),
            new ClubTypes());

    private ClubSets() {}

    /** @return their descriptions */
    public static List<Described> all() {
        return ALL;
    }
}
