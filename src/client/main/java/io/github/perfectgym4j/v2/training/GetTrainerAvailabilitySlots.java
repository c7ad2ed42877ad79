package io.github.perfectgym4j.v2.training;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * A trainer who is asked at which times a training could begin (contract: {@code GetPersonalTrainerAvailabilitySlotsRequest}).
 *
 * @param trainerId key of the trainer, from the set {@code Instructors}
 * @param from beginning, in the club's time
 * @param to end, in the club's time
 * @param clubId key of the club
 * @param clubZoneId key of the room, or null
 * @param categoryId key of the activity, or null
 * @param levelId key of the level in the activity, or null
 * @param personalTrainingDefinitionIds keys of kinds of training, or null for all
 */
public record GetTrainerAvailabilitySlots(
        long trainerId,
        LocalDateTime from,
        LocalDateTime to,
        long clubId,
        Long clubZoneId,
        Long categoryId,
        Long levelId,
        List<Long> personalTrainingDefinitionIds) {

    /** Checks what the contract requires. */
    public GetTrainerAvailabilitySlots {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        personalTrainingDefinitionIds =
                personalTrainingDefinitionIds == null ? null : List.copyOf(personalTrainingDefinitionIds);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to must not be before from");
        }
    }

    /**
     * A question with what is required.
     *
     * @param trainerId key of the trainer, from the set {@code Instructors}
     * @param from beginning, in the club's time
     * @param to end, in the club's time
     * @param clubId key of the club
     * @return the request
     */
    public static GetTrainerAvailabilitySlots of(long trainerId, LocalDateTime from, LocalDateTime to, long clubId) {
        return new GetTrainerAvailabilitySlots(trainerId, from, to, clubId, null, null, null, null);
    }

    /**
     * Names the room.
     *
     * @param clubZoneId key of the room
     * @return the request with it
     */
    public GetTrainerAvailabilitySlots withClubZoneId(long clubZoneId) {
        return new GetTrainerAvailabilitySlots(
                trainerId, from, to, clubId, clubZoneId, categoryId, levelId, personalTrainingDefinitionIds);
    }

    /**
     * Names the activity.
     *
     * @param categoryId key of the activity
     * @return the request with it
     */
    public GetTrainerAvailabilitySlots withCategoryId(long categoryId) {
        return new GetTrainerAvailabilitySlots(
                trainerId, from, to, clubId, clubZoneId, categoryId, levelId, personalTrainingDefinitionIds);
    }

    /**
     * Names the level in the activity.
     *
     * @param levelId key of the level in the activity
     * @return the request with it
     */
    public GetTrainerAvailabilitySlots withLevelId(long levelId) {
        return new GetTrainerAvailabilitySlots(
                trainerId, from, to, clubId, clubZoneId, categoryId, levelId, personalTrainingDefinitionIds);
    }

    /**
     * Names kinds of training.
     *
     * @param personalTrainingDefinitionIds keys of kinds of training
     * @return the request with it
     */
    public GetTrainerAvailabilitySlots withPersonalTrainingDefinitionIds(List<Long> personalTrainingDefinitionIds) {
        return new GetTrainerAvailabilitySlots(
                trainerId, from, to, clubId, clubZoneId, categoryId, levelId, personalTrainingDefinitionIds);
    }
}
