package io.github.perfectgym4j.client.file;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that was to be uploaded could not be read, or has another length than it said. The server has not got it. */
public class FileNotReadException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong
     * @param cause what reading it threw
     */
    public FileNotReadException(String message, IOException cause) {
        super(message, cause);
    }
}
