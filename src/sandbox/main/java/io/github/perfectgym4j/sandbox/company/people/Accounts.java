package io.github.perfectgym4j.sandbox.company.people;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The accounts for signing in. */
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

    /** @param password password; null as long as none is set */
    public void add(String username, String password, Account account) {
        byName.put(key(username), new Login(password, account));
    }

    /**
     * Links a Facebook token to an account.
     *
     * @param token token
     * @param account account
     */
    public void addFacebook(String token, Account account) {
        byFacebookToken.put(token, account);
    }

    void remove(String username) {
        byName.remove(key(username));
    }

    void rename(String username, String newName) {
        Login login = byName.remove(key(username));
        if (login != null) {
            byName.put(key(newName), login);
        }
    }

    /**
     * Checks whether a user name can sign in, or could with a password.
     *
     * @param username user name, of any case
     * @return the account; empty if there is none
     */
    public Optional<Account> find(String username) {
        return Optional.ofNullable(byName.get(key(username))).map(login -> login.account);
    }

    /**
     * Checks whether an account has a password.
     *
     * @param username user name, of any case
     * @return whether it has
     */
    public boolean hasPassword(String username) {
        Login login = byName.get(key(username));
        return login != null && login.password != null;
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
                .filter(login -> login.password != null && login.password.equals(password))
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

    /**
     * Checks whether a member signed up with Facebook.
     *
     * @param memberId member
     * @return whether a Facebook token is linked to the member
     */
    public boolean hasFacebook(long memberId) {
        return byFacebookToken.values().stream()
                .anyMatch(account -> Long.valueOf(memberId).equals(account.memberId()));
    }

    /** A member without e-mail address has no user name. */
    private static String key(String username) {
        return username == null ? "" : username.toLowerCase(Locale.ROOT);
    }
}
