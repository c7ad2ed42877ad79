package io.github.perfectgym4j.sandbox.company.papers;

import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The photos of members. */
public final class Photos {

    private static final long SAMPLE_ID = 78;

    /** Greater than the keys of documents: version 2 has one set of keys for all files. */
    private static final long FIRST_ID = 900_001;

    private final Map<Long, Photo> stored = new ConcurrentHashMap<>();
    private final AtomicLong nextId = new AtomicLong(SAMPLE_ID);
    private final Guard guard;
    private final Table<Portrait> portraits;
    private long lastPortrait;

    /** @param guard the lock and the change counter */
    public Photos(Guard guard) {
        this.guard = guard;
        this.portraits = new Table<>(guard);
    }

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
        long id = nextId.getAndUpdate(last -> Math.max(FIRST_ID, last + 1));
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

    /**
     * Shows a photo.
     *
     * @param id key
     * @return the picture as it was sent; a generated one if none was
     */
    public Upload.Content content(long id) {
        return find(id).filter(photo -> photo.bytes().length > 0)
                .map(photo -> new Upload.Content(photo.mediaType(), photo.bytes()))
                .orElseGet(() -> new Upload.Content("image/png", Picture.of(id)));
    }

    /** @return which photos are whose */
    public Table<Portrait> portraits() {
        return portraits;
    }

    /**
     * Gives a member a photo in place of a former one.
     *
     * @param memberId member
     * @param role role of the photo
     * @param photoId key of the picture; null to take the former one away
     */
    public void assign(long memberId, Portrait.Role role, Long photoId) {
        guard.alone(() -> {
            Optional<Portrait> former = portraits
                    .list(portrait -> portrait.memberId() == memberId && portrait.role() == role, (one, two) -> 0)
                    .stream()
                    .findFirst();
            if (photoId == null) {
                former.ifPresent(portrait -> put(portrait, true, portrait.photoId()));
            } else {
                put(
                        former.orElseGet(() -> new Portrait(++lastPortrait, 0, false, memberId, role, photoId)),
                        false,
                        photoId);
            }
            return former;
        });
    }

    private void put(Portrait portrait, boolean isDeleted, long photoId) {
        portraits.put(new Portrait(
                portrait.id(), guard.nextTimestamp(), isDeleted, portrait.memberId(), portrait.role(), photoId));
    }

    /**
     * Finds the photo that the staff see.
     *
     * @param memberId member
     * @return key of the club's photo, or else of the member's own
     */
    public Optional<Long> shown(long memberId) {
        return portraits
                .list(portrait -> portrait.memberId() == memberId, Comparator.comparing(Portrait::role))
                .stream()
                .findFirst()
                .map(Portrait::photoId);
    }
}
