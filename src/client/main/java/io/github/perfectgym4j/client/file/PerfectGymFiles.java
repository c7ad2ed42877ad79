package io.github.perfectgym4j.client.file;

/**
 * Opens the photos and documents whose addresses answers carry. The addresses come in several shapes and none is documented: so
 * they are followed as they are, with the application's own proof of who is calling if they lead to the tenant's own origin, and without any
 * if they lead elsewhere. Time-outs, proxy and trust store are those of all calls ({@code perfectgym/mp-rest/…}).
 *
 * <p>An address of the tenant in plain {@code http}, as old data has it, is asked for by {@code https}, if that is how the API is called: proof
 * and file then cross the network encrypted. Redirects are not followed.
 */
public interface PerfectGymFiles {

    /**
     * Opens a file. It has to be closed, or its connection stays in use.
     *
     * @param address where the file is: an absolute address out of an answer
     * @return the file, ready to be read
     * @throws IllegalArgumentException if that is no absolute http address; nothing was sent
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is no such file
     * @throws io.github.perfectgym4j.client.error.AnswerNotUnderstoodException if something else comes in its place: a redirect, or HTML,
     *     which is the page of a proxy or a login
     * @throws io.github.perfectgym4j.client.error.PerfectGymException if it cannot be opened for any other reason
     */
    OpenFile open(String address);
}
