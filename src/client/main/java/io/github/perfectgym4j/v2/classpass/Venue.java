package io.github.perfectgym4j.v2.classpass;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/**
 * A club (contract: {@code ClassPassVenue}).
 *
 * @param partnerId key of the company
 * @param venueId key
 * @param venueName name
 * @param venueDescription description
 * @param address address
 * @param phone telephone number
 * @param email e-mail address
 * @param website address on the web
 * @param coordinate where it is
 * @param images pictures; never null
 * @param lateCancelWindow how long before a class a cancellation is late, as ClassPass writes it
 * @param lastUpdated when it was changed
 */
public record Venue(
        @JsonbProperty("partner_id") Long partnerId,
        @JsonbProperty("venue_id") Long venueId,
        @JsonbProperty("venue_name") String venueName,
        @JsonbProperty("venue_description") String venueDescription,
        Address address,
        String phone,
        String email,
        String website,
        Coordinate coordinate,
        List<Image> images,
        @JsonbProperty("late_cancel_window") String lateCancelWindow,
        @JsonbProperty("last_updated") ApiDateTime lastUpdated) {}
