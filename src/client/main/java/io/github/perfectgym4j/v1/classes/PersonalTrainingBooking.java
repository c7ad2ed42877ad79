package io.github.perfectgym4j.v1.classes;

import io.github.perfectgym4j.v1.wire.NullText;
import jakarta.json.JsonValue;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A reserved personal training (contract: {@code PersonalTrainingBooking}). The server sends all its values as texts (quirks Q16 to Q18).
 *
 * @param id key of the reservation
 * @param name title of the reservation
 * @param startDate start, local to the club
 * @param endDate end, local to the club
 * @param comments remark
 * @param clubId key of the club
 * @param employeeId key of the trainer
 * @param clubZoneId key of the room
 * @param productId key of the product that pays for it
 * @param userId key of the member
 * @param isCompleted whether the training has taken place
 * @param isCancelled whether the reservation has been called off
 * @param deliveries not documented
 */
public record PersonalTrainingBooking(
        Long id,
        String name,
        LocalDateTime startDate,
        LocalDateTime endDate,
        @NullText String comments,
        Long clubId,
        Long employeeId,
        Long clubZoneId,
        Long productId,
        Long userId,
        Boolean isCompleted,
        Boolean isCancelled,
        List<JsonValue> deliveries) {}
