package io.github.perfectgym4j.sandbox.company.clubs;

import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile.Contact;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile.Hours;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile.Item;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile.Link;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile.Picture;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The profiles of the clubs: for club 16 as in the vendor's sample, apart from the sentences; for others generated. */
public final class ClubProfiles {

    private static final long DOCUMENTED = 16;
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Holidays");

    private ClubProfiles() {}

    /**
     * Describes a club.
     *
     * @param club club
     * @return the profile
     */
    public static ClubProfile of(Club club) {
        return club.id() == DOCUMENTED ? documented() : generated(club);
    }

    private static ClubProfile documented() {
        return new ClubProfile(
                "Cyberbotics Berlin",
                texts("Berlin"),
                List.of(
                        new Item(10, "Treadmill", "Treadmill", 10),
                        new Item(11, "StationaryBicycle", "Stationary bicycle", 10)),
                List.of(
                        new Item(7, "WiFi", "WiFi", 1),
                        new Item(8, "Coffee", "Coffee", 1),
                        new Item(9, "Sunbed", "Sunbed", 1)),
                List.of(
                        new Hours(11, "Monday", "07:00:00", "23:00:00"),
                        new Hours(12, "Sunday", "10:00:00", "18:00:00"),
                        new Hours(13, "Tuesday", "07:00:00", "23:00:00"),
                        new Hours(14, "Wednesday", "07:00:00", "23:00:00"),
                        new Hours(15, "Thursday", "07:00:00", "23:00:00"),
                        new Hours(16, "Friday", "07:00:00", "23:00:00"),
                        new Hours(17, "Saturday", "09:00:00", "20:00:00")),
                List.of(
                        new Link(3, "Facebook", "http://facebook.com/Cyberbotics"),
                        new Link(4, "Twitter", "http://twitter.com/Cyberbotics"),
                        new Link(5, "YouTube", "http://youtube.com/Cyberbotics"),
                        new Link(6, "Instagram", "http://instagram.com/Cyberbotics")),
                List.of(new Contact(4, "Support", "support@club@cyberbotics.com", "+49 12 123 456 789")),
                List.of(
                        new Item(38, "Studio Mind & Body", "Mind & Body", 1),
                        new Item(39, "Spinning", "Spinning", 1),
                        new Item(40, "Fit & Dance", "Fit & Dance", 1)),
                List.of(new Picture(5, 374_980, 142), new Picture(6, 374_983, 143)));
    }

    private static ClubProfile generated(Club club) {
        long first = club.id() * 100;
        return new ClubProfile(
                club.name(),
                texts(club.address().city()),
                List.of(new Item(first, "Treadmill", "Treadmill", 8), new Item(first + 1, "RowingMachine", "Rower", 4)),
                List.of(new Item(first + 2, "Parking", "Parking", 1), new Item(first + 3, "WiFi", "WiFi", 1)),
                IntStream.range(0, DAYS.size())
                        .mapToObj(day -> hours(first + 10 + day, DAYS.get(day)))
                        .toList(),
                List.of(new Link(first + 4, "Blog", "https://club" + club.id() + ".example.com/blog")),
                List.of(new Contact(first + 5, "Front desk", club.email(), club.phoneNumber())),
                List.of(
                        new Item(first + 6, "Machines and weights", "Fitness", 1),
                        new Item(first + 7, "Courses", "Studio", 1)),
                List.of(new Picture(first + 8, club.timestamp(), first + 8)));
    }

    private static Hours hours(long id, String day) {
        return day.equals("Holidays") ? new Hours(id, day, null, null) : new Hours(id, day, "06:30:00", "22:00:00");
    }

    private static Map<String, String> texts(String city) {
        return Map.of(
                "EN", "A club in " + city + " for beginners and old hands.",
                "DE", "Ein Studio in " + city + " für Anfänger und Fortgeschrittene.",
                "PL", "Klub dla początkujących i zaawansowanych: " + city + ".");
    }
}
