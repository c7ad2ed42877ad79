package io.github.perfectgym4j.sandbox.v2.commands.files;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.papers.Upload;
import java.util.Optional;

/** The files that are kept for members: documents and photos, which have one set of keys. */
final class StoredFiles {

    private StoredFiles() {}

    /** @return what is in a file; empty if there is none */
    static Optional<Upload.Content> find(Company company, long fileId) {
        return company.documents()
                .find(fileId)
                .filter(document -> !document.isDeleted())
                .map(company.contents()::of)
                .or(() -> photo(company, fileId));
    }

    private static Optional<Upload.Content> photo(Company company, long fileId) {
        boolean isKnown = !company.photos()
                .portraits()
                .list(portrait -> portrait.photoId() == fileId, (one, two) -> 0)
                .isEmpty();
        return isKnown ? Optional.of(company.photos().content(fileId)) : Optional.empty();
    }
}
