package io.github.perfectgym4j.v2.classpass;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/**
 * A company (contract: {@code ClassPassPartner}).
 *
 * @param partnerId key
 * @param partnerName name
 * @param partnerDescription description
 * @param images pictures; never null
 * @param lastUpdated when it was changed
 */
public record Partner(
        @JsonbProperty("partner_id") Long partnerId,
        @JsonbProperty("partner_name") String partnerName,
        @JsonbProperty("partner_description") String partnerDescription,
        List<Image> images,
        @JsonbProperty("last_updated") ApiDateTime lastUpdated) {}
