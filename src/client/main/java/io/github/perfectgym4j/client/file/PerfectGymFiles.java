package io.github.perfectgym4j.client.file;

/**
 * Opens photos and documents by the addresses in answers. Their form is not documented, so they are used unchanged: with the application's
 * credentials on the tenant's own origin, without any elsewhere. Time-outs, proxy and trust store are those of all calls ({@code
 * perfectgym/mp-rest/…}).
 *
 * <p>An address of the tenant in plain {@code http}, as in old data, is requested by {@code https} if the API itself is. Redirects are not
 * followed.
 */
public interface PerfectGymFiles {

    /**
     * Opens a file. Close it, or its connection stays in use.
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
