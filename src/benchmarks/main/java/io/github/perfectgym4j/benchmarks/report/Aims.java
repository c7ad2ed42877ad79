package io.github.perfectgym4j.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The aims of the project, held against the results. */
final class Aims {

    private static final double NOTHING = 0.5;
    private static final double SAME_PER_THREAD = 1.1;
    private static final double ONE_REQUEST_AND_LITTLE = 1.25;
    private static final double OF_DATABIND = 1.3;
    private static final double OF_PLAIN_CLIENT = 1.25;
    private static final double LAYER_MICROS = 5;
    private static final double LAYER_BYTES = 2_000;
    private static final double OF_PLAIN_LOOP = 1.05;
    private static final double HEAP_MEGABYTES = 64;

    private static final String TIME = "time";
    private static final String CPU = "processor time of the calling thread";
    private static final String SMALL_LAYER = "elements 1, own layer";
    private static final String LONGEST = "1,000,000 classes";
    private static final Set<String> SAME_WORK = Set.of("retrofit", "openFeign", "springRestClient");
    private static final Set<String> PLAIN = Set.of("apacheHttpClient", "javaNetHttp");

    private final List<Comparison> comparisons;
    private final List<Aim> aims = new ArrayList<>();

    private Aims(List<Comparison> comparisons) {
        this.comparisons = comparisons;
    }

    static List<Aim> of(List<Comparison> comparisons) {
        Aims aims = new Aims(comparisons);
        aims.token();
        aims.coldStart();
        aims.reading();
        aims.call();
        aims.layer();
        aims.lists();
        aims.starting();
        aims.connections();
        return aims.aims;
    }

    private void token() {
        String faster = "Token in hand: faster than each peer";
        fasterThanEach(faster, "TokenByOneThread", TIME, null);
        fasterThanEach(faster, "TokenByAllCores", TIME, null);
        for (String topic : List.of("TokenByOneThread", "TokenByAllCores")) {
            each("Token in hand: 0 bytes allocated", topic, "allocated", (aim, comparison, ours) -> {
                Distribution bytes = ours.samples().all();
                add(Aim.of(aim, comparison.question(), value(ours), bytes.high() < NOTHING));
            });
        }
        String aim =
                "Token in hand: no loss per thread on all cores (at most " + SAME_PER_THREAD + " times one thread)";
        Optional<Row> one = find("TokenByOneThread", TIME).flatMap(Comparison::ours);
        Optional<Row> all = find("TokenByAllCores", TIME).flatMap(Comparison::ours);
        if (one.isPresent() && all.isPresent()) {
            atMost(aim, all.get(), one.get(), "one thread", SAME_PER_THREAD);
        } else {
            add(Aim.notMeasured(aim, "all cores"));
        }
    }

    private void coldStart() {
        List<String> topics = List.of("cold-start", "cold-start-virtual");
        for (String topic : topics) {
            each("Cold start: one request for the token", topic, "token requests", (aim, comparison, ours) -> {
                Distribution requests = ours.samples().all();
                add(Aim.of(aim, comparison.question(), counts(comparison, ours), isAlwaysOne(requests)));
            });
        }
        String time = "Cold start: the time of one request plus little (at most " + ONE_REQUEST_AND_LITTLE + " times)";
        for (String topic : topics) {
            each(time, topic, "time to that of one request", (aim, comparison, ours) -> {
                Distribution times = ours.samples().all();
                add(Aim.of(
                        aim,
                        comparison.question(),
                        ratio(times),
                        times.median() <= ONE_REQUEST_AND_LITTLE,
                        times.count(number -> number <= ONE_REQUEST_AND_LITTLE),
                        times.count()));
            });
        }
    }

    private void reading() {
        String databind = "Jackson databind";
        each(
                "Reading: at most " + OF_DATABIND + " times " + databind,
                "ReadingBenchmark",
                TIME,
                (aim, comparison, ours) -> comparison
                        .of("JACKSON")
                        .ifPresent(jackson -> atMost(aim, ours, jackson, databind, OF_DATABIND)));
    }

    private void call() {
        String ahead = "Whole call: ahead of every peer that does the same work";
        fasterThanEach(ahead, "call-one-thread", TIME, SAME_WORK);
        fasterThanEach(ahead, "call-sixteen-threads", TIME, SAME_WORK);
        String plain = "Whole call: within " + OF_PLAIN_CLIENT + " times the fastest plain client";
        nearPlainClient(plain, "call-one-thread", TIME);
        nearPlainClient(plain, "call-sixteen-threads", TIME);
        fasterThanEach(ahead + ", by processor time of the calling thread", "call-one-thread", CPU, SAME_WORK);
        nearPlainClient(plain + ", by processor time of the calling thread", "call-one-thread", CPU);
    }

    private void nearPlainClient(String text, String topic, String what) {
        each(text, topic, what, (aim, comparison, ours) -> comparison.rows().stream()
                .filter(row -> PLAIN.contains(row.subject()))
                .findFirst()
                .ifPresent(plain -> atMost(aim, ours, plain, Subjects.name(plain.subject()), OF_PLAIN_CLIENT)));
    }

    /**
     * The layer is the same however long the answer is; in the processor time of a full page, other things change more than the layer takes,
     * so the aim is held against the small answer. On Open Liberty only bytes are counted for one thread: its processor time is that of the
     * whole server, where everything else takes more than the layer.
     */
    private void layer() {
        String layer = "Own layer above the MicroProfile client: at most ";
        String cpu = layer + Numbers.plain(LAYER_MICROS) + " us of processor time per call";
        String bytes = layer + Numbers.plain(LAYER_BYTES) + " bytes per call";
        layer(cpu, CPU, LAYER_MICROS);
        layer(bytes, "allocated by the calling thread", LAYER_BYTES);
        layerOnLiberty(bytes, "allocated by a call", LAYER_BYTES);
    }

    private void layer(String text, String what, double limit) {
        List<Comparison> layers = comparisons.stream()
                .filter(each -> each.topic().equals("call-one-thread")
                        && each.what().equals(what)
                        && each.question().startsWith(SMALL_LAYER))
                .toList();
        layers.forEach(each -> atMost(
                text, "Java SE, a small answer", each.rows().get(0).samples().all(), limit, each.unit()));
        if (layers.isEmpty()) {
            add(Aim.notMeasured(text, "Java SE"));
        }
    }

    private void layerOnLiberty(String text, String what, double limit) {
        each(text, "call-on-liberty", what, (aim, comparison, ours) -> comparison
                .of("MicroProfile REST Client with the library's reading, injected")
                .filter(bare -> comparison.question().equals("1 class, 1 thread"))
                .ifPresent(bare -> atMost(
                        aim,
                        "Open Liberty, a small answer",
                        ours.samples().minus(bare.samples()),
                        limit,
                        ours.unit())));
    }

    private void lists() {
        String loop = "Long list: like a plain loop by hand (at most " + OF_PLAIN_LOOP + " times)";
        each(loop, "long-list", TIME, (aim, comparison, ours) -> byHand(comparison)
                .ifPresent(byHand -> atMost(aim, ours, byHand, byHand.subject(), OF_PLAIN_LOOP)));
        String ahead =
                "Long list: reading ahead is faster than a plain loop by hand where the caller's own work takes time";
        each(ahead, "long-list", TIME, (aim, comparison, ours) -> {
            Optional<Row> reading = comparison.rows().stream()
                    .filter(row -> row.subject().endsWith("reading ahead"))
                    .findFirst();
            Optional<Row> byHand = byHand(comparison);
            if (reading.isPresent()
                    && byHand.isPresent()
                    && comparison.question().contains("works")) {
                atMost(aim, reading.get(), byHand.get(), byHand.get().subject(), 1);
            }
        });
        String heap = "Long list: read to its end in " + Numbers.plain(HEAP_MEGABYTES) + " MB of heap";
        each(heap, "long-list", "heap after collection, greatest", (aim, comparison, ours) -> {
            if (!comparison.question().contains("works")) {
                Distribution megabytes = ours.samples().all();
                add(Aim.of(
                        aim, comparison.question(), value(ours) + " of them alive", megabytes.high() < HEAP_MEGABYTES));
            }
        });
        if (comparisons.stream().noneMatch(each -> each.question().startsWith(LONGEST))) {
            add(Aim.notMeasured(heap, LONGEST));
        }
    }

    private static Optional<Row> byHand(Comparison comparison) {
        return comparison.rows().stream()
                .filter(row -> row.subject().startsWith("loop"))
                .findFirst();
    }

    private void starting() {
        each("Starting with the library", "starting", TIME, (aim, comparison, ours) -> comparison
                .of("MicroProfile REST Client")
                .ifPresent(bare -> {
                    Distribution more = ours.samples().minus(bare.samples());
                    add(Aim.without(
                            aim,
                            comparison.question(),
                            value(ours) + ", " + Numbers.plain(more.median()) + " " + ours.unit() + spread(more)
                                    + " more than with MicroProfile REST Client alone"));
                }));
    }

    private void connections() {
        for (String what : List.of("connections", "full handshakes")) {
            String text = "Connections: five areas take one of the " + what + ", as one area does";
            each(text, "connections", what, (aim, comparison, ours) -> {
                Distribution counted = ours.samples().all();
                add(Aim.of(aim, comparison.question(), counts(comparison, ours), isAlwaysOne(counted)));
            });
        }
    }

    private interface Check {
        void check(String aim, Comparison comparison, Row ours);
    }

    /** Checks each question of a topic in which this library was asked. */
    private void each(String aim, String topic, String what, Check check) {
        List<Comparison> asked = comparisons.stream()
                .filter(each -> each.topic().equals(topic)
                        && each.what().equals(what)
                        && each.rows().size() > 1
                        && each.ours().isPresent())
                .toList();
        asked.forEach(each -> check.check(aim, each, each.ours().orElseThrow()));
        if (asked.isEmpty()) {
            String needs = topic.equals("cold-start-virtual") ? " (needs a JDK 21 or later)" : "";
            add(Aim.notMeasured(aim, Topics.title(topic) + needs));
        }
    }

    private void fasterThanEach(String text, String topic, String what, Set<String> peers) {
        each(text, topic, what, (aim, comparison, ours) -> comparison.rows().stream()
                .filter(row -> isPeer(row, peers))
                .map(row -> row.samples().times(ours.samples()))
                .min(Comparator.comparingDouble(Distribution::median))
                .ifPresent(nearest -> add(Aim.of(
                        aim,
                        comparison.question(),
                        value(ours) + "; " + others(comparison, ours, peers),
                        nearest.median() > 1,
                        nearest.count(ratio -> ratio > 1),
                        nearest.count()))));
    }

    private void atMost(String aim, Row ours, Row other, String otherName, double limit) {
        Distribution times = ours.samples().times(other.samples());
        add(Aim.of(
                aim,
                ours.question(),
                value(ours) + ", " + ratio(times) + " " + otherName,
                times.median() <= limit,
                times.count(ratio -> ratio <= limit),
                times.count()));
    }

    private void atMost(String aim, String question, Distribution numbers, double limit, String unit) {
        add(Aim.of(
                aim,
                question,
                Numbers.plain(numbers.median()) + " " + unit + spread(numbers),
                numbers.median() <= limit,
                numbers.count(number -> number <= limit),
                numbers.count()));
    }

    private void add(Aim aim) {
        aims.add(aim);
    }

    private Optional<Comparison> find(String topic, String what) {
        return comparisons.stream()
                .filter(each -> each.topic().equals(topic) && each.what().equals(what))
                .findFirst();
    }

    private static boolean isPeer(Row row, Set<String> peers) {
        return !row.isOurs() && (peers == null || peers.contains(row.subject()));
    }

    private static boolean isAlwaysOne(Distribution numbers) {
        return numbers.count(number -> number != 1) == 0;
    }

    /** The others, and how many times as much as ours they have. */
    private static String others(Comparison comparison, Row ours, Set<String> peers) {
        return comparison.rows().stream()
                .filter(row -> isPeer(row, peers))
                .map(row ->
                        Subjects.name(row.subject()) + " " + ratio(row.samples().times(ours.samples())))
                .collect(Collectors.joining(", "));
    }

    private static String counts(Comparison comparison, Row ours) {
        return comparison.rows().stream()
                .filter(row -> !row.isOurs())
                .map(row -> Subjects.name(row.subject()) + " " + Numbers.plain(row.median()))
                .collect(Collectors.joining(", ", Numbers.plain(ours.median()) + "; ", ""));
    }

    private static String value(Row row) {
        return Numbers.plain(row.median()) + " " + row.unit();
    }

    private static String ratio(Distribution times) {
        String range = Numbers.range(times, Numbers::ratio);
        return Numbers.ratio(times.median()) + " times" + (range.isEmpty() ? "" : " (" + range + ")");
    }

    private static String spread(Distribution numbers) {
        String range = Numbers.range(numbers, Numbers::plain);
        return range.isEmpty() ? "" : " (" + range + ")";
    }
}
