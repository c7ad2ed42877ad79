package io.github.perfectgym4j.v2.training;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * Trainers who are asked from when to when they are free (contract: {@code GetPersonalTrainerAvailabilityBlocksRequest}).
 *
 * @param trainerIds keys of the trainers, from the set {@code Instructors}
 * @param from beginning, in the club's time
 * @param to end, in the club's time
 * @param clubId key of the club
 * @param clubZoneId key of the room, or null
 * @param categoryId key of the activity, or null
 * @param levelId key of the level in the activity, or null
 * @param showUnavailableBlocks whether blocks come in which they are not free
 * @param canBookInThePast whether a block that has begun counts as a whole; otherwise it comes in two, past and future
 * @param personalTrainingDefinitionIds keys of kinds of training, or null for all
 */
public record GetTrainerAvailabilityBlocks(
        List<Long> trainerIds,
        LocalDateTime from,
        LocalDateTime to,
        long clubId,
        Long clubZoneId,
        Long categoryId,
        Long levelId,
        boolean showUnavailableBlocks,
        boolean canBookInThePast,
        List<Long> personalTrainingDefinitionIds) {

    /** Checks what the contract requires. */
    public GetTrainerAvailabilityBlocks {
        trainerIds = List.copyOf(Objects.requireNonNull(trainerIds, "trainerIds"));
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        personalTrainingDefinitionIds =
                personalTrainingDefinitionIds == null ? null : List.copyOf(personalTrainingDefinitionIds);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to must not be before from");
        }
    }

    /**
     * Begins a question.
     *
     * @param trainerIds keys of the trainers, from the set {@code Instructors}
     * @param from beginning, in the club's time
     * @param to end, in the club's time
     * @param clubId key of the club
     * @return a builder
     */
    public static Builder builder(List<Long> trainerIds, LocalDateTime from, LocalDateTime to, long clubId) {
        return new Builder(trainerIds, from, to, clubId);
    }

    /** Puts the request together. */
    public static final class Builder {

        private final List<Long> trainerIds;
        private final LocalDateTime from;
        private final LocalDateTime to;
        private final long clubId;
        private Long clubZoneId;
        private Long categoryId;
        private Long levelId;
        private boolean showUnavailableBlocks;
        private boolean canBookInThePast;
        private List<Long> personalTrainingDefinitionIds;

        private Builder(List<Long> trainerIds, LocalDateTime from, LocalDateTime to, long clubId) {
            this.trainerIds = trainerIds;
            this.from = from;
            this.to = to;
            this.clubId = clubId;
        }

        /**
         * Names the room.
         *
         * @param value key of the room
         * @return this builder
         */
        public Builder clubZoneId(long value) {
            clubZoneId = value;
            return this;
        }

        /**
         * Names the activity.
         *
         * @param value key of the activity
         * @return this builder
         */
        public Builder categoryId(long value) {
            categoryId = value;
            return this;
        }

        /**
         * Names the level in the activity.
         *
         * @param value key of the level in the activity
         * @return this builder
         */
        public Builder levelId(long value) {
            levelId = value;
            return this;
        }

        /**
         * Shows blocks as well in which they are not free.
         *
         * @return this builder
         */
        public Builder withUnavailableBlocks() {
            showUnavailableBlocks = true;
            return this;
        }

        /**
         * Counts a block that has begun as a whole.
         *
         * @return this builder
         */
        public Builder asBookableInThePast() {
            canBookInThePast = true;
            return this;
        }

        /**
         * Names kinds of training.
         *
         * @param value keys of kinds of training
         * @return this builder
         */
        public Builder personalTrainingDefinitionIds(List<Long> value) {
            personalTrainingDefinitionIds = value;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public GetTrainerAvailabilityBlocks build() {
            return new GetTrainerAvailabilityBlocks(
                    trainerIds,
                    from,
                    to,
                    clubId,
                    clubZoneId,
                    categoryId,
                    levelId,
                    showUnavailableBlocks,
                    canBookInThePast,
                    personalTrainingDefinitionIds);
        }
    }
}
