package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile.Item;
import java.util.List;
import java.util.Map;

/** Names of machines and amenities in the languages of the sandbox. Other names are the same in all of them. */
final class ItemNames {

    static final List<String> LANGUAGES = List.of("de", "en", "pl");

    private static final Map<String, Map<String, String>> NAMES = Map.of(
            "de",
            Map.of(
                    "Treadmill", "Laufband",
                    "Rower", "Rudergerät",
                    "Stationary bicycle", "Standfahrrad",
                    "Parking", "Parkplätze",
                    "WiFi", "WLAN",
                    "Coffee", "Kaffee",
                    "Sunbed", "Sonnenbank"),
            "pl",
            Map.of(
                    "Treadmill", "Bieżnia",
                    "Rower", "Wioślarz",
                    "Stationary bicycle", "Rower stacjonarny",
                    "Coffee", "Kawa",
                    "Sunbed", "Solarium"));

    private ItemNames() {}

    static String in(String language, Item item) {
        return NAMES.getOrDefault(language, Map.of()).getOrDefault(item.name(), item.name());
    }
}
