package io.github.perfectgym4j.sandbox.company.papers;

import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Files that were sent, until a command puts them to use or a day is over. */
public final class Uploads {

    /** How long a file waits. */
    public static final Duration LIFETIME = Duration.ofDays(1);

    private final ClubTime time;
    private final Map<String, Upload> waiting = new ConcurrentHashMap<>();

    /** @param time says when files are too old */
    public Uploads(ClubTime time) {
        this.time = time;
    }

    /**
     * Keeps a file.
     *
     * @param name file name
     * @param content what is in it
     * @return the file with its key
     */
    public Upload keep(String name, Upload.Content content) {
        waiting.values().removeIf(upload -> !upload.expires().isAfter(time.now()));
        Upload upload = new Upload(
                UUID.randomUUID().toString(), name, content, time.now().plus(LIFETIME));
        waiting.put(upload.id(), upload);
        return upload;
    }

    /**
     * Looks a file up.
     *
     * @param id key, of any case; null finds nothing
     * @return the file, if it still waits
     */
    public Optional<Upload> find(String id) {
        return Optional.ofNullable(id)
                .map(key -> waiting.get(key.toLowerCase(Locale.ROOT)))
                .filter(upload -> upload.expires().isAfter(time.now()));
    }

    /**
     * Puts a file to use: it cannot be found afterwards.
     *
     * @param id key, of any case; null finds nothing
     * @return the file, if it still waited
     */
    public Optional<Upload> take(String id) {
        return find(id).filter(upload -> waiting.remove(upload.id(), upload));
    }
}
