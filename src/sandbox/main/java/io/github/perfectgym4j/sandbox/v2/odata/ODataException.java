package io.github.perfectgym4j.sandbox.v2.odata;

/** A query that the service does not answer, with the reason. */
public final class ODataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private ODataException(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /**
     * A query that is wrong.
     *
     * @param message what is wrong about it
     * @return exception of status 400
     */
    public static ODataException badRequest(String message) {
        return new ODataException(400, message);
    }

    /**
     * A query for something that does not exist.
     *
     * @param message what was looked for
     * @return exception of status 404
     */
    public static ODataException notFound(String message) {
        return new ODataException(404, message);
    }

    /**
     * A query that the vendor would answer and the sandbox cannot.
     *
     * @param message what is not here
     * @return exception of status 501
     */
    public static ODataException notInSandbox(String message) {
        return new ODataException(501, message);
    }

    /** @return HTTP status */
    public int status() {
        return status;
    }
}
