package io.github.perfectgym4j.hostile;

import static io.github.perfectgym4j.hostile.Target.COMMAND;
import static io.github.perfectgym4j.hostile.Target.FILE;
import static io.github.perfectgym4j.hostile.Target.GET;
import static io.github.perfectgym4j.hostile.Target.POST;
import static io.github.perfectgym4j.hostile.Target.SET;
import static io.github.perfectgym4j.hostile.Target.TOKEN;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Of each table the faults in which a server's own JAX-RS, JSON-B and class loaders have the largest part, each against one kind of request. */
final class WorstFaults {

    private WorstFaults() {}

    static Stream<Arguments> refusals() {
        List<Fault> table = RefusalFaults.all().toList();
        return Stream.of(
                of(table, "401 whose length is a lie", POST),
                of(table, "429 cut within a chunk", GET),
                of(table, "503 cut by a reset", COMMAND),
                of(table, "403 with a page", GET),
                of(table, "307 to elsewhere", POST));
    }

    static Stream<Arguments> bodies() {
        List<Fault> table = BodyFaults.all().toList();
        return Stream.of(
                of(table, "204", POST),
                of(table, "200, empty", COMMAND),
                of(table, "a page", TOKEN),
                of(table, "cut after five bytes", POST),
                of(table, "reset after five bytes", SET),
                of(table, "gzip that breaks off", SET),
                of(table, "brotli", GET),
                of(table, "deflate", FILE),
                of(table, "charset utf-16", GET),
                of(table, "charset klingon", COMMAND));
    }

    static Stream<Arguments> heads() {
        List<Fault> table = HeadFaults.all().toList();
        return Stream.of(
                of(table, "half a status line", POST),
                of(table, "a length that is too short", GET),
                of(table, "a second answer that nobody asked for", POST),
                of(table, "bytes after the answer", TOKEN),
                of(table, "type ';;;'", COMMAND));
    }

    static Stream<Arguments> connections() {
        List<Fault> table = ConnectionFaults.all().toList();
        return Stream.of(
                of(table, "closed without an answer", POST),
                of(table, "closed after a good answer", GET),
                of(table, "an echo with 400", TOKEN));
    }

    static Stream<Arguments> slow() {
        List<Fault> table = SlowFaults.all().toList();
        return Stream.of(
                of(table, "nothing comes", POST),
                of(table, "fields in drops", GET),
                of(table, "a body in drops", SET),
                of(table, "half of the body comes", FILE),
                of(table, "fields without end", TOKEN),
                of(table, "a body without end", GET),
                of(table, "503 whose body does not come", TOKEN));
    }

    static Stream<Arguments> large() {
        return Stream.of(of(LargeFaults.all().toList(), "gzip of 200 MB", GET));
    }

    private static Arguments of(List<Fault> table, String name, Target target) {
        Fault fault = table.stream()
                .filter(line -> line.name().equals(name) && line.isFor(target))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no fault '" + name + "' for " + target));
        return Arguments.of(fault, target);
    }
}
