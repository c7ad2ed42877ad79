package io.github.perfectgym4j.sandbox.company;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who can sign in. */
public final class Accounts {

    private final Map<String, Login> byName = new ConcurrentHashMap<>();
    private final Map<String, Account> byFacebookToken = new ConcurrentHashMap<>();

    /**
     * An account without its password.
     *
     * @param memberId the member it belongs to; null for an account of an employee
     * @param fixedToken the token it gets at each sign-in; null for a new one each time
     */
    public record Account(Long memberId, String fixedToken) {}

    /** Not a record: a password must not be in anything that prints itself. */
    private static final class Login {
        private final String password;
        private final Account account;

        Login(String password, Account account) {
            this.password = password;
            this.account = account;
        }
    }

    void add(String username, String password, Account account) {
        byName.put(key(username), new Login(password, account));
    }

    void addFacebook(String token, Account account) {
        byFacebookToken.put(token, account);
    }

    /**
     * Checks a user name (of any case) and a password.
     *
     * @param username name of an employee's account, or e-mail address of a member
     * @param password password
     * @return the account; empty if either is wrong
     */
    public Optional<Account> signIn(String username, String password) {
        return Optional.ofNullable(byName.get(key(username)))
                .filter(login -> login.password.equals(password))
                .map(login -> login.account);
    }

    /**
     * Checks a Facebook token.
     *
     * @param token token
     * @return the account of the member it stands for; empty if unknown
     */
    public Optional<Account> signInWithFacebook(String token) {
        return Optional.ofNullable(byFacebookToken.get(token));
    }

    private static String key(String username) {
        return username.toLowerCase(Locale.ROOT);
    }
}
