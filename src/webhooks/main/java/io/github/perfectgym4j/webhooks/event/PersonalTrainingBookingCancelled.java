package io.github.perfectgym4j.webhooks.event;

/**
 * A booking of a personal training was cancelled ({@code PersonalTrainingBookingCancelled}).
 *
 * @param message what was sent
 * @param memberId key of the member; null if the message has none
 * @param personalTrainingBookingId key of the booking of the personal training; null if the message has none
 */
public record PersonalTrainingBookingCancelled(Message message, Long memberId, Long personalTrainingBookingId)
        implements GymEvent {}
