package io.github.perfectgym4j.timetable.web;

import io.github.perfectgym4j.timetable.gym.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The HTTP session of a visitor. It holds the member, never the password; guests who only look at the timetable
 * have none.
 */
@RequestScoped
public class Visit {

    private static final String MEMBER = "member";
    private static final String NOTICE = "notice";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    HttpServletRequest request;

    /**
     * The member who has signed in.
     *
     * @return the member; empty for a guest
     */
    public Optional<SignedIn> member() {
        return read(MEMBER, SignedIn.class);
    }

    /**
     * A member has signed in: from now on the session has another id, so that an id known from before is useless.
     *
     * @param member the member
     */
    public void begin(SignedIn member) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(MEMBER, member);
        session.removeAttribute(FormToken.FIELD);
    }

    /** The member has signed out: nothing is kept. PerfectGym has no call for it. */
    public void end() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /**
     * Keeps a message for the next page.
     *
     * @param notice the message
     */
    public void leave(Notice notice) {
        request.getSession().setAttribute(NOTICE, notice);
    }

    /**
     * Takes the message, so that it is shown once.
     *
     * @return the message, if there is one
     */
    public Optional<Notice> takeNotice() {
        Optional<Notice> notice = read(NOTICE, Notice.class);
        notice.ifPresent(shown -> request.getSession().removeAttribute(NOTICE));
        return notice;
    }

    /**
     * The secret that all forms of this session carry; see {@link FormToken}.
     *
     * @return the secret
     */
    public String formToken() {
        return read(FormToken.FIELD, String.class).orElseGet(() -> {
            byte[] bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            request.getSession().setAttribute(FormToken.FIELD, token);
            return token;
        });
    }

    private <T> Optional<T> read(String name, Class<T> type) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(name))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
