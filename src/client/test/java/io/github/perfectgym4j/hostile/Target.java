package io.github.perfectgym4j.hostile;

import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.v1.classes.UserClass;
import io.github.perfectgym4j.v1.users.User;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.members.Member;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A kind of request: what is called, and what a good answer looks like. */
public enum Target {

    /** The sign-in, attacked while a booking needs it. */
    TOKEN(
            "POST oauth/authorize",
            "{\"access_token\":\"" + Leaks.TOKEN + "-%d\",\"token_type\":\"bearer\",\"expires_in\":3600}") {
        @Override
        String send(Clients clients) throws IOException {
            return POST.send(clients);
        }

        @Override
        String result() {
            return POST.result();
        }
    },

    /** A list of version 1. */
    GET("GET Classes/WhoIsIn", "{\"elements\":[{\"id\":40,\"firstName\":\"" + Leaks.FIRST_NAME + "\"}]}") {
        @Override
        String send(Clients clients) {
            List<User> users = clients.classes().whoIsIn(1);
            return users.isEmpty()
                    ? "none"
                    : users.get(0).id() + " " + users.get(0).firstName();
        }

        @Override
        String result() {
            return "40 " + Leaks.FIRST_NAME;
        }
    },

    /** A booking of version 1, which has no body. */
    POST("POST Classes/BookClass", "{\"elements\":[{\"id\":1677,\"colorRGB\":\"" + Leaks.FIRST_NAME + "\"}]}") {
        @Override
        String send(Clients clients) {
            UserClass booked = clients.classes().bookClass(1677, 40, null);
            return booked.id() + " " + booked.colorRGB();
        }

        @Override
        String result() {
            return "1677 " + Leaks.FIRST_NAME;
        }
    },

    /** A set of version 2.2, with a person's name in the query. */
    SET("GET odata/Members", "{\"value\":[{\"id\":7,\"firstName\":\"" + Leaks.FIRST_NAME + "\"}]}") {
        @Override
        String send(Clients clients) {
            List<Member> rows = clients.members()
                    .list(Member.query().where(Member.LAST_NAME.eq(Leaks.LAST_NAME)))
                    .elements();
            return rows.isEmpty()
                    ? "none"
                    : rows.get(0).id() + " " + rows.get(0).firstName();
        }

        @Override
        String result() {
            return "7 " + Leaks.FIRST_NAME;
        }
    },

    /** A command of version 2.2, which has a body. */
    COMMAND("POST ClassBooking/BookClass", "{\"bookingId\":99,\"isStandby\":false}") {
        @Override
        String send(Clients clients) {
            return ""
                    + clients.bookings()
                            .bookClass(BookClass.of(40, 1677).withComments(Leaks.LAST_NAME))
                            .bookingId();
        }

        @Override
        String result() {
            return "99";
        }
    },

    /** A file on the tenant's own origin. Its first bytes are read, then it is closed. */
    FILE("GET Files/photo.jpg", "a photo") {
        @Override
        String send(Clients clients) throws IOException {
            try (OpenFile file = clients.files().open(clients.url() + "/Files/photo.jpg")) {
                return new String(file.content().readNBytes(result().length()), StandardCharsets.UTF_8);
            }
        }

        @Override
        String result() {
            return "a photo";
        }
    };

    private final String operation;
    private final String good;

    Target(String operation, String good) {
        this.operation = operation;
        this.good = good;
    }

    /** Makes the call, and says what of the result a caller would use. */
    abstract String send(Clients clients) throws IOException;

    /** What {@link #send} says if all is well. */
    abstract String result();

    /** A good answer's body; each token is another one. */
    byte[] good(int number) {
        return good.formatted(number).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the request that is attacked changes something. A sign-in does not. */
    boolean changes() {
        return this == POST || this == COMMAND;
    }

    /** Whether the attacked request carries a token, so that a 401 is answered with another one. */
    boolean hasToken() {
        return this == GET || this == POST || this == FILE;
    }

    /** Whether a request of this method and path is the one. */
    boolean is(String method, String path) {
        return method.equals(operation.substring(0, operation.indexOf(' ')))
                && path.endsWith(operation.substring(operation.indexOf(' ') + 1));
    }
}
