package io.github.perfectgym4j.v2.facilities;

/**
 * A facility that is booked (contract: {@code BookFacilityRestResult}).
 *
 * @param facilityBookingId key of the booking
 * @param contractChargeId key of the charge for it, or null
 * @param transactionId key of the sale of a product that the booking needs and the member lacked, or null
 */
public record BookFacilityResult(Long facilityBookingId, Long contractChargeId, Long transactionId) {}
