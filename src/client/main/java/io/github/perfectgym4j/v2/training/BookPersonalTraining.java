package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.v2.value.ApiDateTime;

/**
 * A personal training that a member wants (contract: {@code BookPersonalTrainingRequest}).
 *
 * @param memberId key of the member, or null
 * @param personalTrainingDefinitionId key of the kind of training, or null
 * @param startDate beginning, as a slot has it, or in the club's time without an offset, or null
 * @param clubId key of the club, or null
 * @param clubZoneId key of the room, or null
 * @param instructorId key of the trainer, or null
 * @param comments remark, or null
 */
public record BookPersonalTraining(
        Long memberId,
        Long personalTrainingDefinitionId,
        ApiDateTime startDate,
        Long clubId,
        Long clubZoneId,
        Long instructorId,
        String comments) {

    /**
     * A booking with what is required.
     *
     * @param memberId key of the member
     * @param personalTrainingDefinitionId key of the kind of training
     * @param startDate beginning, as a slot has it, or in the club's time without an offset
     * @return the request
     */
    public static BookPersonalTraining of(long memberId, long personalTrainingDefinitionId, ApiDateTime startDate) {
        return new BookPersonalTraining(memberId, personalTrainingDefinitionId, startDate, null, null, null, null);
    }

    /**
     * Names the club.
     *
     * @param clubId key of the club
     * @return the request with it
     */
    public BookPersonalTraining withClubId(long clubId) {
        return new BookPersonalTraining(
                memberId, personalTrainingDefinitionId, startDate, clubId, clubZoneId, instructorId, comments);
    }

    /**
     * Names the room.
     *
     * @param clubZoneId key of the room
     * @return the request with it
     */
    public BookPersonalTraining withClubZoneId(long clubZoneId) {
        return new BookPersonalTraining(
                memberId, personalTrainingDefinitionId, startDate, clubId, clubZoneId, instructorId, comments);
    }

    /**
     * Names the trainer.
     *
     * @param instructorId key of the trainer
     * @return the request with it
     */
    public BookPersonalTraining withInstructorId(long instructorId) {
        return new BookPersonalTraining(
                memberId, personalTrainingDefinitionId, startDate, clubId, clubZoneId, instructorId, comments);
    }

    /**
     * Adds a remark.
     *
     * @param comments remark
     * @return the request with it
     */
    public BookPersonalTraining withComments(String comments) {
        return new BookPersonalTraining(
                memberId, personalTrainingDefinitionId, startDate, clubId, clubZoneId, instructorId, comments);
    }
}
