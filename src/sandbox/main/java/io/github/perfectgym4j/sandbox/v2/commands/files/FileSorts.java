package io.github.perfectgym4j.sandbox.v2.commands.files;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sorts of files that may be sent, by their extensions. The contract only says: texts, pictures, documents, sound and films. */
final class FileSorts {

    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("wav", "audio/wav"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("mov", "video/quicktime"));

    private FileSorts() {}

    /** @return media type of a file that may be sent */
    static Optional<String> mediaTypeOf(String name) {
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot < 1 ? Optional.empty() : Optional.ofNullable(MEDIA_TYPES.get(extension));
    }
}
