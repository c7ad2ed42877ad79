package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.entry.Card;
import io.github.perfectgym4j.sandbox.company.entry.Visit;
import io.github.perfectgym4j.sandbox.company.entry.Visits;
import io.github.perfectgym4j.sandbox.company.papers.Document;
import io.github.perfectgym4j.sandbox.company.papers.MeasurementSet;
import io.github.perfectgym4j.sandbox.company.papers.Message;
import io.github.perfectgym4j.sandbox.company.people.Member;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Generated: what is kept for members. Anna has more than one page of everything, and one tombstone of each; members 2 to 40 have a
 * little. Members {@value #FIRST_SILENT} to {@value #LAST_SILENT} never signed up.
 */
final class Papers {

    static final long FIRST_SILENT = 301;
    static final long LAST_SILENT = 360;

    private static final int MANY = 110;
    private static final int TOMBSTONE = 7;
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2019, 1, 7, 17, 30);

    private final Company company;
    private long nextId = 20_001;

    private Papers(Company company) {
        this.company = company;
    }

    static void fill(Company company) {
        Papers papers = new Papers(company);
        LongStream.rangeClosed(FIRST_SILENT, LAST_SILENT)
                .mapToObj(id -> People.member(company, id))
                .forEach(company.members()::put);
        company.members()
                .list(member -> !member.file().isEmailConfirmed(), (one, two) -> 0)
                .forEach(member -> company.confirmations().expectEmail("confirm-" + member.id(), member.id()));
        papers.cards();
        IntStream.range(0, MANY).forEach(i -> papers.day(People.ANNA, i, i == TOMBSTONE));
        LongStream.rangeClosed(2, 40)
                .filter(id -> company.members().find(id).orElseThrow().isPresentInClub() || id % 2 == 0)
                .forEach(id -> papers.day(id, (int) id, false));
        papers.visitsGoingOn();
    }

    /** Members 2 to 40 have a card, except those of the samples; Anna too; Ben has a temporary one, member 40 a blocked one. */
    private void cards() {
        LongStream.concat(LongStream.rangeClosed(2, 40), LongStream.of(People.ANNA))
                .filter(id -> company.cards().all(id).isEmpty() && !isDeleted(id))
                .mapToObj(id ->
                        Card.normal(company.cards().nextId(), timestamp(), id, Long.toString(7_000_000_000L + id)))
                .map(card -> card.memberId() == People.SAMPLE_BOOKER ? card.blocked(card.timestamp(), true) : card)
                .forEach(company.cards()::put);
        company.cards()
                .put(new Card(
                        company.cards().nextId(),
                        timestamp(),
                        false,
                        People.BEN,
                        Long.toString(7_000_000_000L + People.BEN),
                        false,
                        Card.TEMPORARY,
                        null,
                        "ForgottenCard"));
    }

    private boolean isDeleted(long id) {
        return company.members().find(id).orElseThrow().isDeleted();
    }

    /** One of each kind for a member: a visit, a document, a message, a set of measurements. */
    private void day(long memberId, int i, boolean isDeleted) {
        LocalDateTime day = FIRST_DAY.plusDays(i * 2L);
        Visits visits = company.visits();
        long clubId = company.members().find(memberId).orElseThrow().homeClubId();
        visits.put(new Visit(
                visits.nextId(), timestamp(), isDeleted, memberId, clubId, day, day.plusMinutes(45 + i % 60), null));
        boolean isInvoice = i % 2 == 0;
        company.documents()
                .put(new Document(
                        nextId++,
                        timestamp(),
                        isDeleted,
                        memberId,
                        (isInvoice ? "invoice-" : "agreement-") + (i + 1) + ".pdf",
                        ".pdf",
                        isInvoice ? "Invoice" : "ContractAgreement",
                        1000 + i));
        company.messages()
                .put(new Message(
                        nextId++,
                        timestamp(),
                        isDeleted,
                        memberId,
                        "News " + (i + 1),
                        "What is new in the club this week.",
                        i % 5 == 0 ? "Failed" : "Done",
                        i % 3 == 0,
                        day,
                        isInvoice ? List.of() : List.of(new Message.Attachment(nextId++, "timetable.pdf"))));
        company.measurementSets()
                .put(new MeasurementSet(
                        nextId++,
                        timestamp(),
                        isDeleted,
                        memberId,
                        day,
                        List.of(
                                measurement("Weight", BigDecimal.valueOf(800 - i, 1)),
                                measurement("BodyFat", BigDecimal.valueOf(250 - i, 1)))));
    }

    private MeasurementSet.Measurement measurement(String name, BigDecimal value) {
        return new MeasurementSet.Measurement(nextId++, timestamp(), name, value);
    }

    private void visitsGoingOn() {
        Visits visits = company.visits();
        company.members()
                .list(Member::isPresentInClub, (one, two) -> Long.compare(one.id(), two.id()))
                .forEach(member -> {
                    Club club = company.clubs().find(member.homeClubId()).orElseThrow();
                    LocalDateTime enter = company.time().now(club).withNano(0).minusMinutes(30);
                    visits.put(
                            new Visit(visits.nextId(), timestamp(), false, member.id(), club.id(), enter, null, null));
                });
    }

    private long timestamp() {
        return company.guard().nextTimestamp();
    }
}
