package io.github.perfectgym4j.v1.common;

/**
 * A file that the server keeps (contract: {@code File}).
 *
 * @param id key of the file
 * @param name name of the file, with its extension
 */
public record StoredFile(Long id, String name) {}
