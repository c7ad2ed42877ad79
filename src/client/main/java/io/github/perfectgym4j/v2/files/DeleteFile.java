package io.github.perfectgym4j.v2.files;

/**
 * A file that is to be deleted (contract: {@code DeleteFileRequest}).
 *
 * @param fileId key of the file
 */
public record DeleteFile(long fileId) {}
