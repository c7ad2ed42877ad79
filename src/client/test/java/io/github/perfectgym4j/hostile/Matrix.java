package io.github.perfectgym4j.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Every fault of a table against every kind of request, each with a server and a client of its own. */
final class Matrix {

    private Matrix() {}

    static Stream<Arguments> of(Stream<Fault> faults) {
        return faults.flatMap(
                fault -> Stream.of(Target.values()).filter(fault::isFor).map(target -> Arguments.of(fault, target)));
    }

    static void play(Fault fault, Target target, LeakHandler log) throws Exception {
        try (HostileServer server = HostileServer.start();
                StandaloneClients clients = new StandaloneClients(server.url())) {
            if (target != Target.TOKEN) {
                Attack.untilInTime(() -> clients.call(target));
            }
            Attack.play(server, fault, target, clients::call);
        }
        assertThat(log.offending()).as("secret or personal in the log").isEmpty();
    }
}
