package io.github.perfectgym4j.benchmarks.report;

import java.util.Comparator;
import java.util.List;

/** What the benchmarks and scenarios are called in the report, in what order they come, and what there is to know about their numbers. */
enum Topics {
    TOKEN_BY_ONE_THREAD("TokenByOneThread", "Token, one thread", "Asking for the token while it is valid."),
    TOKEN_BY_ALL_CORES(
            "TokenByAllCores",
            "Token, all cores",
            "As many threads as cores. The time is that of one call in one thread: without hindrance it is that of one thread alone."),
    FILTER(
            "FilterBenchmark",
            "Request filter",
            "What the whole filter does to a request of RESTEasy. Ours does more than Keycloak's: it looks whether the request goes to the"
                    + " configured origin, and keeps what it has sent for the case of a refusal."),
    COLD_START(
            "cold-start",
            "Cold start",
            "Threads that wait for the first token together, from an endpoint that takes 100 ms. Each round has a single request of its own"
                    + " to compare with. A thread that has nothing after 20 s is one without it."),
    COLD_START_VIRTUAL(
            "cold-start-virtual", "Cold start, virtual threads", "The same with virtual threads, which need Java 21."),
    READING("ReadingBenchmark", "Reading", "From the bytes of an answer to its records; all read the same."),
    CALL_ONE(
            "call-one-thread",
            "Whole call, one thread",
            "One request over the loopback interface to a server in a process of its own, which all subjects share. Each of them is a process"
                    + " of its own, too, warmed up, all at once, in turns of a batch of calls; ratios are made batch against batch of the same"
                    + " round. Who does the same work: Retrofit, OpenFeign, Spring RestClient. Plain clients: Apache HttpClient, java.net.http."
                    + " The raw socket is the least that a call can take, the MicroProfile client alone is the runtime below this library."
                    + " Whether caller and server wake each other across two cores is the scheduler's mood, and doubles the time of a small"
                    + " call; what the clients themselves take is seen with all of them on one core. java.net.http works on threads of its own,"
                    + " so the calling thread says nothing about it, and it is left out there; the processor time of the whole process is there"
                    + " for all, with garbage collection and compilation, in means of ten rounds because its clock is coarse. For the"
                    + " difference between this library and the MicroProfile client alone, both are in one process."),
    CALL_SIXTEEN(
            "call-sixteen-threads",
            "Whole call, sixteen threads",
            "In turns like these, on all cores. The time is that of a call in its thread: sixteen are under way at once, and share the cores with the"
                    + " server. Each process has first warmed up with one thread, because sixteen leave the compiler no room."),
    CALL_ON_LIBERTY(
            "call-on-liberty",
            "Whole call on Open Liberty",
            "Clients in one application on Open Liberty, in turns. The processor time is that of the whole server process."),
    CONNECTIONS(
            "connections",
            "Connections",
            "Over TLS, new clients each time. The MicroProfile client alone has no token to fetch, which is a sixth request for ours."),
    LONG_LIST(
            "long-list",
            "Long lists",
            "Each list is read in a new JVM with 64 MB of heap, after 100,000 classes that are not counted."),
    STARTING("starting", "Starting", "From the command to start Open Liberty to an answer that has called the API.");

    private final String topic;
    private final String title;
    private final String note;

    Topics(String topic, String title, String note) {
        this.topic = topic;
        this.title = title;
        this.note = note;
    }

    /** The order of the report; what is not known comes last. */
    static Comparator<String> order() {
        return Comparator.<String>comparingInt(topic -> {
                    int place = topics().indexOf(topic);
                    return place < 0 ? Integer.MAX_VALUE : place;
                })
                .thenComparing(Comparator.naturalOrder());
    }

    static String title(String topic) {
        int place = topics().indexOf(topic);
        return place < 0 ? topic : values()[place].title;
    }

    static String note(String topic) {
        int place = topics().indexOf(topic);
        return place < 0 ? "" : values()[place].note;
    }

    /** All topics that a complete run has. */
    static List<String> topics() {
        return List.of(values()).stream().map(each -> each.topic).toList();
    }
}
