package io.github.perfectgym4j.client;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.config.AcceptLanguage;
import io.github.perfectgym4j.client.event.TokenStatus;
import io.github.perfectgym4j.client.file.PerfectGymFiles;
import io.github.perfectgym4j.v1.member.MemberToken;
import io.github.perfectgym4j.v1.member.MemberTokens;
import io.github.perfectgym4j.v2.odata.EntitySet;
import java.time.Duration;
import java.util.Optional;

/**
 * The client without CDI, for Java SE programs. The same interfaces, the same life of the token, the same exceptions. It needs an
 * implementation of MicroProfile REST Client, MicroProfile Config, Jakarta JSON-B and JSON-P on the class path.
 *
 * <pre>{@code
 * try (PerfectGym gym = PerfectGym.builder().subdomain("yoursubdomain").login("yourusername", "yourpassword").build()) {
 *     ClassesClient classes = gym.client(ClassesClient.class);
 *     List<FitnessClass> firstHundred = classes.inTimeframe(2, monday.atStartOfDay(), sunday.atTime(23, 59, 59), 1);
 *
 *     MemberToken anna = gym.members().signIn("anna@example.com", password);
 *     MemberClassesClient annas = gym.client(MemberClassesClient.class, anna);
 * }
 * }</pre>
 *
 * <p>One instance for each tenant, for the whole life of the program; safe for use by many threads, virtual ones included.
 */
public final class PerfectGym implements AutoCloseable {

    private final ClientFactory interfaces;
    private final MemberTokens members;

    PerfectGym(ClientFactory interfaces, MemberTokens members) {
        this.interfaces = interfaces;
        this.members = interfaces.whileOpen(MemberTokens.class, members);
    }

    /**
     * Begins the configuration of a client.
     *
     * @return a builder without any values
     */
    public static PerfectGymBuilder builder() {
        return new PerfectGymBuilder();
    }

    /**
     * An interface of employee mode. The first call for a type creates it, later ones return the same instance; all types share one pool of
     * connections where the runtime permits.
     *
     * @param type one of the API's interfaces
     * @param <T> the interface
     * @return the client, safe for use by many threads
     */
    public <T extends ApiInterface> T client(Class<T> type) {
        return interfaces.client(type);
    }

    /**
     * An interface of user mode, acting for a member. Cheap: all members share the connections of an interface.
     *
     * @param type one of the API's {@code Member…Client} interfaces
     * @param member the member's token, from {@link #members()}
     * @param <T> the interface
     * @return the client, safe for use by many threads
     * @throws IllegalArgumentException if the interface does not act for members
     */
    public <T extends ApiInterface> T client(Class<T> type, MemberToken member) {
        return interfaces.client(type, member);
    }

    /**
     * The same as {@link #client(Class)}, with a call time-out of its own. Cheap enough to be created for one call.
     *
     * @param type one of the API's interfaces
     * @param callTimeout how long a call takes at most
     * @param <T> the interface
     * @return the client, safe for use by many threads
     */
    public <T extends ApiInterface> T client(Class<T> type, Duration callTimeout) {
        return interfaces.client(type, callTimeout);
    }

    /**
     * The same as {@link #client(Class, MemberToken)}, with a call time-out of its own.
     *
     * @param type one of the API's {@code Member…Client} interfaces
     * @param member the member's token, from {@link #members()}
     * @param callTimeout how long a call takes at most
     * @param <T> the interface
     * @return the client, safe for use by many threads
     * @throws IllegalArgumentException if the interface does not act for members
     */
    public <T extends ApiInterface> T client(Class<T> type, MemberToken member, Duration callTimeout) {
        return interfaces.client(type, member, callTimeout);
    }

    /**
     * The same as {@link #client(Class)}, with answers in other languages. Cheap enough to be created for one call. Only version 2.2 knows
     * languages.
     *
     * @param type one of the API's interfaces
     * @param languages the languages, such as {@code AcceptLanguage.of(Locale.GERMAN)}
     * @param <T> the interface
     * @return the client, safe for use by many threads
     */
    public <T extends ApiInterface> T client(Class<T> type, AcceptLanguage languages) {
        return interfaces.client(type, languages);
    }

    /**
     * The same as {@link #set(Class)}, with answers in other languages.
     *
     * @param rowType the record of its rows, such as {@code FitnessClass.class}
     * @param languages the languages, such as {@code AcceptLanguage.of(Locale.GERMAN)}
     * @param <E> the rows
     * @return the set, safe for use by many threads
     * @throws IllegalArgumentException if the type is no row of a set
     */
    public <E> EntitySet<E> set(Class<E> rowType, AcceptLanguage languages) {
        return interfaces.sets(languages).of(rowType);
    }

    /**
     * The same as {@link #set(Class)}, with a call time-out of its own.
     *
     * @param rowType the record of its rows, such as {@code FitnessClass.class}
     * @param callTimeout how long the call for a page or a row takes at most
     * @param <E> the rows
     * @return the set, safe for use by many threads
     * @throws IllegalArgumentException if the type is no row of a set
     */
    public <E> EntitySet<E> set(Class<E> rowType, Duration callTimeout) {
        return interfaces.sets(callTimeout).of(rowType);
    }

    /**
     * A set of version 2.2, as {@code @Inject EntitySet<FitnessClass>} does in CDI.
     *
     * @param rowType the record of its rows, such as {@code FitnessClass.class}
     * @param <E> the rows
     * @return the set, safe for use by many threads
     * @throws IllegalArgumentException if the type is no row of a set
     */
    public <E> EntitySet<E> set(Class<E> rowType) {
        return interfaces.sets().of(rowType);
    }

    /**
     * A set of version 2.2 by its name, as {@code @Inject @SetName("…")} does in CDI: one that the library does not have, or one with rows of
     * the application's own.
     *
     * @param name the name of the set on the wire, such as {@code ContractDiscountAssignments}
     * @param rowType a record with the properties that are wanted; if {@code @ODataSet} is on it, its limits hold for this set as well
     * @param <E> the rows
     * @return the set, safe for use by many threads
     * @throws IllegalArgumentException if the type is no record, or the name has other characters than letters, digits and underscores
     */
    public <E> EntitySet<E> set(String name, Class<E> rowType) {
        return interfaces.sets().of(name, rowType);
    }

    /**
     * Signs club members in.
     *
     * @return the sign-in of members
     */
    public MemberTokens members() {
        return members;
    }

    /**
     * Opens photos and documents by the addresses in answers.
     *
     * @return the opener of files
     */
    public PerfectGymFiles files() {
        return interfaces.files();
    }

    /**
     * The state of the application's token, from memory.
     *
     * @return the current state; empty if the application authenticates without a token
     */
    public Optional<TokenStatus> tokenStatus() {
        return interfaces.tokenStatus();
    }

    /** Closes all connections, forgets the token, and releases the callers that wait for one. */
    @Override
    public void close() {
        interfaces.close();
    }
}
