package io.github.perfectgym4j.hostile;

import static io.github.perfectgym4j.hostile.Target.FILE;
import static io.github.perfectgym4j.hostile.Target.TOKEN;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An answer, and what is right when it comes. */
final class Fault {

    private final String name;
    private final Answer answer;
    private final Right usually;
    private boolean closes;
    private final Map<Target, Right> otherwise = new EnumMap<>(Target.class);

    private Fault(String name, Answer answer, Right usually) {
        this.name = name;
        this.answer = answer;
        this.usually = usually;
    }

    /** One line of a table: what comes, and what is right for all kinds of requests. */
    static Fault fault(String name, Answer answer, Right usually) {
        return new Fault(name, answer, usually);
    }

    /** Something else is right for the sign-in. */
    Fault token(Right right) {
        return on(right, TOKEN);
    }

    /** Something else is right for files, which are handed out unread. */
    Fault file(Right right) {
        return on(right, FILE);
    }

    /** Something else is right for some kinds of requests. */
    Fault on(Right right, Target... targets) {
        List.of(targets).forEach(target -> otherwise.put(target, right));
        return this;
    }

    /** Whether a kind of request is attacked. HttpClient looks at a connection only if nobody has used it for a while, and repeats reads. */
    boolean isFor(Target target) {
        return !closes || target == Target.GET || target == Target.SET || target == FILE;
    }

    /** The server ends the connection after a whole answer: the next call is made when that has happened. */
    Fault closes() {
        closes = true;
        return this;
    }

    /** Whether the connection is closed although the answer is whole. */
    boolean isClosing() {
        return closes;
    }

    String name() {
        return name;
    }

    Answer answer() {
        return answer;
    }

    Right right(Target target) {
        return otherwise.getOrDefault(target, usually);
    }

    @Override
    public String toString() {
        return name;
    }
}
