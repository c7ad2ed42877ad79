package io.github.perfectgym4j.sandbox.company.papers;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The photos of members. */
public final class Photos {

    private static final long SAMPLE_ID = 78;

    private final Map<Long, Photo> stored = new ConcurrentHashMap<>();
    private final AtomicLong nextId = new AtomicLong(SAMPLE_ID);

    /** A picture as it was sent. Not a record, because its bytes must not be shared. */
    public static final class Photo {
        private final String mediaType;
        private final byte[] bytes;

        /**
         * A picture.
         *
         * @param mediaType media type, such as {@code image/png}
         * @param bytes content; empty for a generated picture
         */
        public Photo(String mediaType, byte[] bytes) {
            this.mediaType = mediaType;
            this.bytes = bytes.clone();
        }

        /** @return media type */
        public String mediaType() {
            return mediaType;
        }

        /** @return content; empty for a generated picture */
        public byte[] bytes() {
            return Arrays.copyOf(bytes, bytes.length);
        }
    }

    /**
     * Stores a photo.
     *
     * @param photo picture
     * @return key
     */
    public long add(Photo photo) {
        long id = nextId.getAndIncrement();
        stored.put(id, photo);
        return id;
    }

    /**
     * Looks a photo up.
     *
     * @param id key
     * @return photo; empty if there is none
     */
    public Optional<Photo> find(long id) {
        return Optional.ofNullable(stored.get(id));
    }
}
