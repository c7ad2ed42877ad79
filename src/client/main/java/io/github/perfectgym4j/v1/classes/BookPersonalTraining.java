package io.github.perfectgym4j.v1.classes;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A personal training to be reserved for the signed-in member (contract: {@code BookPersonalTrainingRequest}).
 *
 * @param title title of the reservation
 * @param startDate wanted start, local to the club
 * @param endDate wanted end, local to the club
 * @param clubId key of the club
 * @param employeeId key of the trainer
 * @param description remark, or null
 * @param clubZoneId key of the room, or null
 * @param productId key of a product of the member that pays for it, or null
 */
public record BookPersonalTraining(
        String title,
        LocalDateTime startDate,
        LocalDateTime endDate,
        long clubId,
        long employeeId,
        String description,
        Long clubZoneId,
        Long productId) {

    /** Checks what the contract requires. */
    public BookPersonalTraining {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(startDate, "startDate");
        Objects.requireNonNull(endDate, "endDate");
    }

    /**
     * A training with what is required.
     *
     * @param title title of the reservation
     * @param startDate wanted start, local to the club
     * @param endDate wanted end, local to the club
     * @param clubId key of the club
     * @param employeeId key of the trainer
     * @return the request
     */
    public static BookPersonalTraining of(
            String title, LocalDateTime startDate, LocalDateTime endDate, long clubId, long employeeId) {
        return new BookPersonalTraining(title, startDate, endDate, clubId, employeeId, null, null, null);
    }

    /**
     * Adds a remark.
     *
     * @param text the remark
     * @return the request with it
     */
    public BookPersonalTraining withDescription(String text) {
        return new BookPersonalTraining(title, startDate, endDate, clubId, employeeId, text, clubZoneId, productId);
    }

    /**
     * Asks for a certain room.
     *
     * @param id key of the room
     * @return the request with it
     */
    public BookPersonalTraining withClubZoneId(long id) {
        return new BookPersonalTraining(title, startDate, endDate, clubId, employeeId, description, id, productId);
    }

    /**
     * Pays with a product of the member.
     *
     * @param id key of the product
     * @return the request with it
     */
    public BookPersonalTraining withProductId(long id) {
        return new BookPersonalTraining(title, startDate, endDate, clubId, employeeId, description, clubZoneId, id);
    }
}
