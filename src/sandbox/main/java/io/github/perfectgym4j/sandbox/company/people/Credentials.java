package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.papers.Outbox;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** The rules of members' log-ins: signing up, setting a password, checking one. */
public final class Credentials {

    /** How long a token for a new password is valid. */
    public static final Duration RESET_LIFETIME = Duration.ofHours(24);

    private static final long NO_TEMPLATE = 51;
    private static final long UNREACHABLE = 52;
    private static final long TOKEN_LOST = 53;

    /** Facebook tokens of people who have no account yet, with their e-mail addresses. */
    private static final Map<String, String> FACEBOOK = Map.of(
            "facebook-anna", "anna@example.com",
            "facebook-ben", "ben@example.com",
            "facebook-301", "member301@example.com",
            "facebook-stranger", "stranger@example.com");

    private final Guard guard;
    private final ClubTime time;
    private final Table<Member> members;
    private final Accounts accounts;
    private final Enrolment enrolment;
    private final Outbox outbox;
    private final IssuedTokens resets = new IssuedTokens();

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param time the time in the clubs
     * @param members the members
     * @param accounts the log-ins
     * @param enrolment changes members
     * @param outbox takes mails
     */
    public Credentials(
            Guard guard, ClubTime time, Table<Member> members, Accounts accounts, Enrolment enrolment, Outbox outbox) {
        this.guard = guard;
        this.time = time;
        this.members = members;
        this.accounts = accounts;
        this.enrolment = enrolment;
        this.outbox = outbox;
    }

    /**
     * Opens an account for a member. An existing one is kept; the member gets a token in either case.
     *
     * @param email address of the member
     * @return token for the first password
     * @throws Refused {@code INVALID_VALUE} if no member has that address
     */
    public String signUp(String email) {
        return guard.alone(() -> {
            Member member = requireByEmail(email);
            open(member);
            return newToken(member);
        });
    }

    private void open(Member member) {
        if (accounts.find(member.email()).isEmpty()) {
            accounts.add(member.email(), null, new Accounts.Account(member.id(), null));
            enrolment.touch(member.id());
        }
    }

    /**
     * Opens an account for the member who has the e-mail address of a Facebook user.
     *
     * @param facebookToken token
     * @return the member
     * @throws Refused {@code INVALID_FACEBOOK_USER} for an unknown token, {@code ACCOUNT_NOT_FOUND} if no member has the address
     */
    public Member signUpWithFacebook(String facebookToken) {
        return guard.alone(() -> {
            String email = FACEBOOK.get(facebookToken);
            if (email == null) {
                throw new Refused(Reason.INVALID_FACEBOOK_USER);
            }
            Member member = enrolment.findByEmail(email).orElseThrow(() -> new Refused(Reason.ACCOUNT_NOT_FOUND));
            open(member);
            accounts.addFacebook(facebookToken, new Accounts.Account(member.id(), null));
            return members.find(member.id()).orElseThrow();
        });
    }

    /**
     * Issues a token for a new password.
     *
     * @param email address of the member
     * @return token; works once
     * @throws Refused {@code INVALID_VALUE} if no member has that address
     */
    public String requestReset(String email) {
        return guard.alone(() -> newToken(requireByEmail(email)));
    }

    /**
     * Issues a token for a new password.
     *
     * @param memberId member
     * @return token; works once
     * @throws Refused {@code UNKNOWN_KEY} for a member there is not, {@code INVALID_VALUE} for one without e-mail address
     */
    public String requestReset(long memberId) {
        return guard.alone(() -> {
            Member member = members.require(memberId, Subject.MEMBER);
            if (member.email() == null) {
                throw new Refused(Reason.INVALID_VALUE, Subject.EMAIL);
            }
            return newToken(member);
        });
    }

    /**
     * Sends a token for a new password.
     *
     * @param email address of the member
     * @throws Refused if the mail cannot be sent, or {@code INVALID_VALUE} if no member has that address
     */
    public void sendReset(String email) {
        guard.alone(() -> {
            Member member = requireByEmail(email);
            if (member.id() == NO_TEMPLATE) {
                throw new Refused(Reason.EMAIL_TEMPLATE_NOT_DEFINED);
            } else if (member.id() == UNREACHABLE) {
                throw new Refused(Reason.EMAIL_NOT_SENT);
            } else if (member.id() == TOKEN_LOST) {
                throw new Refused(Reason.INVALID_TOKEN);
            }
            outbox.send(member.email(), "ResetPassword", newToken(member));
            return member;
        });
    }

    private Member requireByEmail(String email) {
        return enrolment.findByEmail(email).orElseThrow(() -> new Refused(Reason.INVALID_VALUE, Subject.EMAIL));
    }

    /** The member of the vendor's samples has the documented token, until it is used. */
    private String newToken(Member member) {
        if (member.id() == SampleMember.ID && resets.isValid(SampleMember.RESET_TOKEN, time.now())) {
            return SampleMember.RESET_TOKEN;
        }
        String token = UUID.randomUUID().toString();
        resets.issue(token, member.id(), null, time.now().plus(RESET_LIFETIME));
        return token;
    }

    /**
     * Lets a token set the password of a member, at any time.
     *
     * @param token token
     * @param memberId member
     */
    public void expectReset(String token, long memberId) {
        guard.alone(() -> {
            resets.issue(token, memberId, null, null);
            return memberId;
        });
    }

    /**
     * Sets a new password. Opens an account for a member who has none.
     *
     * @param token token for it
     * @param password new password
     * @return the member
     * @throws Refused {@code INVALID_TOKEN}, {@code TOKEN_USED} or {@code TOKEN_EXPIRED}
     */
    public Member reset(String token, String password) {
        return guard.alone(() -> {
            IssuedTokens.Issued issued = resets.use(token, time.now());
            Member member = enrolment.touch(issued.memberId());
            accounts.add(member.email(), password, new Accounts.Account(member.id(), null));
            return member;
        });
    }

    /**
     * Checks whether a token could set a password.
     *
     * @param token token
     * @throws Refused as setting it would
     */
    public void checkResetToken(String token) {
        guard.alone(() -> resets.require(token, time.now()));
    }

    /**
     * Checks a member's user name and password, as signing in would.
     *
     * @param username user name, of any case
     * @param password password
     * @return the member
     * @throws Refused {@code ACCOUNT_NOT_FOUND} for a member who never signed up, {@code PASSWORD_NOT_SET} for one who has not set a
     *     password yet, {@code INVALID_CREDENTIALS} for everything else
     */
    public Member validate(String username, String password) {
        return guard.alone(() -> {
            if (accounts.find(username).isEmpty()
                    && enrolment.findByEmail(username).isPresent()) {
                throw new Refused(Reason.ACCOUNT_NOT_FOUND);
            }
            if (accounts.find(username).isPresent() && !accounts.hasPassword(username)) {
                throw new Refused(Reason.PASSWORD_NOT_SET);
            }
            return accounts.signIn(username, password)
                    .map(Accounts.Account::memberId)
                    .flatMap(members::find)
                    .filter(member -> !member.isDeleted())
                    .orElseThrow(() -> new Refused(Reason.INVALID_CREDENTIALS));
        });
    }
}
