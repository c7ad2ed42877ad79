package io.github.perfectgym4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class AimsTest {

    private static final String READING = "Reading: at most 1.3 times Jackson databind";

    @Test
    void theLimitIsHeldAgainstTheMedianOfTheRoundsRatios() {
        Aim aim = reading(DoubleStream.of(12, 12, 20), DoubleStream.of(10, 10, 10));

        assertThat(aim.verdict()).isEqualTo("met, in 2 of 3 rounds");
        assertThat(aim.measured()).isEqualTo("12 us/op, 1.20 times (1.20 – 2.00) Jackson databind");
    }

    @Test
    void aMissedAimSaysSo() {
        Aim aim = reading(DoubleStream.of(20, 21, 22), DoubleStream.of(10, 10, 10));

        assertThat(aim.verdict()).isEqualTo("missed");
        assertThat(aim.line()).endsWith(" – **missed**");
    }

    @Test
    void asFastAsAPeerIsNotFaster() {
        List<Row> rows = List.of(
                row("TokenByOneThread", "1 thread", "time", "perfectgym", "ns/op", DoubleStream.of(20)),
                row("TokenByOneThread", "1 thread", "time", "keycloak", "ns/op", DoubleStream.of(20)),
                row("TokenByOneThread", "1 thread", "time", "quarkus", "ns/op", DoubleStream.of(40)));

        assertThat(aims(rows, "Token in hand: faster than each peer").get(0).isMissed())
                .isTrue();
    }

    @Test
    void oneRequestTooManyInOneRoundIsAMiss() {
        List<Row> rows = List.of(
                row("cold-start", "100 threads", "token requests", "perfectgym", "requests", DoubleStream.of(1, 2, 1)),
                row("cold-start", "100 threads", "token requests", "keycloak", "requests", DoubleStream.of(1, 1, 1)));

        assertThat(aims(rows, "Cold start: one request for the token").get(0).isMissed())
                .isTrue();
    }

    @Test
    void longListsAreComparedWithTheLoopByHandAndNotWithEachOther() {
        List<Row> rows = new ArrayList<>();
        String question = "100,000 classes, page by page";
        rows.add(row("long-list", question, "time", "Pages.of", "s", DoubleStream.of(1.5)));
        rows.add(row("long-list", question, "time", "Pages.of, reading ahead", "s", DoubleStream.of(3)));
        rows.add(row("long-list", question, "time", "loop over the pages by hand", "s", DoubleStream.of(1)));

        Aim aim = aims(rows, "Long list: like a plain loop by hand (at most 1.05 times)")
                .get(0);

        assertThat(aim.measured()).isEqualTo("1.5 s, 1.50 times loop over the pages by hand");
        assertThat(aim.isMissed()).isTrue();
    }

    @Test
    void whatHasNoResultsIsNotMet() {
        assertThat(Aims.of(List.of())).isNotEmpty().noneMatch(Aim::isMet).noneMatch(Aim::isMissed);
    }

    private static Aim reading(DoubleStream ours, DoubleStream jackson) {
        return aims(
                        List.of(
                                row("ReadingBenchmark", "body classes 1", "time", "PERFECTGYM", "us/op", ours),
                                row("ReadingBenchmark", "body classes 1", "time", "JACKSON", "us/op", jackson)),
                        READING)
                .get(0);
    }

    private static List<Aim> aims(List<Row> rows, String text) {
        return Aims.of(Comparison.of(rows)).stream()
                .filter(aim -> aim.aim().equals(text))
                .toList();
    }

    private static Row row(
            String topic, String question, String what, String subject, String unit, DoubleStream rounds) {
        return new Row(
                topic,
                question,
                what,
                subject,
                unit,
                new Samples(rounds.mapToObj(number -> new double[] {number}).toList()));
    }
}
