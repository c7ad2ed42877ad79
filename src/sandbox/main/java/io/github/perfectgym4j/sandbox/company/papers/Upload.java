package io.github.perfectgym4j.sandbox.company.papers;

import java.time.Instant;

/**
 * A file that was sent and belongs to nobody yet.
 *
 * @param id key, a UUID as text
 * @param name file name
 * @param content what is in it
 * @param expires when it is thrown away unless it was put to use
 */
public record Upload(String id, String name, Content content, Instant expires) {

    /** What is in a file. */
    public static final class Content {

        private final String mediaType;
        private final byte[] bytes;

        /**
         * Takes the bytes of a file.
         *
         * @param mediaType media type
         * @param bytes bytes, which nobody changes afterwards
         */
        public Content(String mediaType, byte[] bytes) {
            this.mediaType = mediaType;
            this.bytes = bytes.clone();
        }

        /** @return media type */
        public String mediaType() {
            return mediaType;
        }

        /** @return bytes */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** @return number of bytes */
        public int size() {
            return bytes.length;
        }
    }

    /** @return only the key: name and content are personal */
    @Override
    public String toString() {
        return "Upload[" + id + "]";
    }
}
