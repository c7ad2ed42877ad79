package io.github.perfectgym4j.sandbox.company.papers;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The mails that the company would have sent. None ever leaves the sandbox. */
public final class Outbox {

    private final List<Mail> mails = new CopyOnWriteArrayList<>();

    /**
     * A mail.
     *
     * @param to address
     * @param subject what it is about: the name of the operation that its token is for
     * @param token token in it; may be empty
     */
    public record Mail(String to, String subject, String token) {

        /** @return what it is about, neither address nor token */
        @Override
        public String toString() {
            return "Mail[" + subject + "]";
        }
    }

    public void send(String to, String subject, String token) {
        mails.add(new Mail(to, subject, token));
    }

    /** @return all mails, in the order of their sending */
    public List<Mail> mails() {
        return List.copyOf(mails);
    }
}
