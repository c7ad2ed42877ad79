package io.github.perfectgym4j.webhooks.event;

/**
 * A personal training was booked ({@code PersonalTrainingBooked}).
 *
 * @param message what was sent
 * @param memberId key of the member; null if the message has none
 * @param personalTrainingBookingId key of the booking of the personal training; null if the message has none
 */
public record PersonalTrainingBooked(Message message, Long memberId, Long personalTrainingBookingId)
        implements GymEvent {}
