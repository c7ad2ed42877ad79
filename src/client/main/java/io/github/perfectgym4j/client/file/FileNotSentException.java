package io.github.perfectgym4j.client.file;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A file that was to be uploaded could not be read, has another length than it said, or is larger than the runtime sends. The server has not got
 * it.
 */
public class FileNotSentException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong
     * @param cause what reading it threw
     */
    public FileNotSentException(String message, IOException cause) {
        super(message, cause);
    }
}
