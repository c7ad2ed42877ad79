package io.github.perfectgym4j.v1.documents;

import io.github.perfectgym4j.client.paging.Change;

/**
 * A file that the club keeps for a member (contract: {@code Document}).
 *
 * @param id key of the document
 * @param timestamp change counter
 * @param isDeleted whether it has been deleted
 * @param name name of the file
 * @param extension ending of the name, with its dot
 * @param type kind of document
 * @param size size in bytes
 * @param url where the file is, to be opened with {@link io.github.perfectgym4j.client.file.PerfectGymFiles}
 */
public record Document(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String name,
        String extension,
        DocumentType type,
        Long size,
        String url)
        implements Change {

    /** Shows the key only: traces of a server must not hold personal data. */
    @Override
    public String toString() {
        return "Document[id=" + id + "]";
    }
}
