package io.github.perfectgym4j.v1.clubs;

import io.github.perfectgym4j.client.paging.Change;

/**
 * A photo of a club (contract: {@code ClubPhoto}).
 *
 * @param id key of the photo
 * @param timestamp change counter
 * @param isDeleted whether it has been deleted
 * @param photoUrl address of the picture, to be opened with {@link io.github.perfectgym4j.client.file.PerfectGymFiles}
 */
public record ClubPhoto(Long id, Long timestamp, Boolean isDeleted, String photoUrl) implements Change {}
