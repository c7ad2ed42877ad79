package io.github.perfectgym4j.v1.clubs;

import io.github.perfectgym4j.client.paging.Change;

/**
 * Where a club is found on the web (contract: {@code ClubUrl}).
 *
 * @param id key of the entry
 * @param timestamp change counter
 * @param isDeleted whether it has been deleted
 * @param mediaType kind of site
 * @param url the address
 */
public record ClubUrl(Long id, Long timestamp, Boolean isDeleted, MediaSite mediaType, String url) implements Change {}
