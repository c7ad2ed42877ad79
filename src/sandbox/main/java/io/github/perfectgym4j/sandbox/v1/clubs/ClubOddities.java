package io.github.perfectgym4j.sandbox.v1.clubs;

import io.github.perfectgym4j.sandbox.wire.Oddities;
import java.util.List;

/** How the vendor's samples of this area's types differ from their documented form. The list form is in the shared views. */
public final class ClubOddities {

    private ClubOddities() {}

    /** @return one table for each type */
    public static List<Oddities> all() {
        Oddities club = new Oddities("ClubDetails")
                .erased("languageCode")
                .bareDate("openDate")
                .missing("openingHours", "classes")
                .nested("address", "Address")
                .nested("zones", "Zone");
        for (String part : List.of("equipment", "facilities", "openHours", "urls", "contacts")) {
            club.nested(part, "ClubPart");
        }
        return List.of(
                club,
                new Oddities("ClubPart").missing("timestamp"),
                new Oddities("Zone").missing("timestamp", "clubZoneTypeId").blank("parentId"));
    }
}
