package io.github.perfectgym4j.v2.files;

import io.github.perfectgym4j.v2.value.ApiDateTime;

/**
 * A file that has been uploaded, and is kept for a while (contract: {@code UploadFileResult}).
 *
 * @param fileId id for the command that uses it; no key
 * @param fileName name
 * @param expiresOn when it is deleted if nothing has used it
 * @param size length in bytes
 */
public record UploadedFile(String fileId, String fileName, ApiDateTime expiresOn, Long size) {}
