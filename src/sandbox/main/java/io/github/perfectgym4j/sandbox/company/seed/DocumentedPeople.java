package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.entry.Card;
import io.github.perfectgym4j.sandbox.company.entry.Visit;
import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.papers.Document;
import io.github.perfectgym4j.sandbox.company.papers.MeasurementSet;
import io.github.perfectgym4j.sandbox.company.papers.Message;
import io.github.perfectgym4j.sandbox.company.papers.Photos;
import io.github.perfectgym4j.sandbox.company.papers.Portrait;
import io.github.perfectgym4j.sandbox.company.people.Accounts;
import io.github.perfectgym4j.sandbox.company.people.AgreementType;
import io.github.perfectgym4j.sandbox.company.people.Friendship;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.MemberFile;
import io.github.perfectgym4j.sandbox.company.people.Person;
import io.github.perfectgym4j.sandbox.company.people.SampleMember;
import io.github.perfectgym4j.sandbox.company.people.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** The members of the vendor's samples and what is kept for them: the same keys, names, dates and numbers. Texts are our own. */
final class DocumentedPeople {

    private static final long NOWAK = 1;
    private static final long LISTED = 10;
    private static final long CARD_HOLDER = 32;
    private static final long VISITOR = 123;
    private static final String PHONE = "0048123456789";
    private static final List<String> MEASURED = List.of(
            "Weight 75.0",
            "BodyFat 15.0",
            "FatMass 18.0",
            "MuscleMass 20.0",
            "Water 60.0",
            "MetabolicAge 18.0",
            "Visceral 11.0",
            "BMR 2000.0",
            "Height 190.0");

    private DocumentedPeople() {}

    static Member nowak() {
        Address warsaw = new Address("al. Jerozolimskie 114", "", "Warszawa", "20-259", "Poland", "PL");
        LocalDateTime created = LocalDateTime.of(2014, 3, 28, 0, 0);
        return new Member(
                NOWAK,
                447_183,
                false,
                "Jan",
                "Nowak",
                "nowak@example.com",
                "Male",
                12,
                true,
                true,
                Standing.GOOD,
                person(LocalDate.of(1944, 9, 17), warsaw),
                MemberFile.of("102000001", created));
    }

    private static Person person(LocalDate birthDate, Address address) {
        return new Person(birthDate, SampleMember.PERSONAL_ID, PHONE, "Passport", "ABC 123456", false, null, address);
    }

    /** A tombstone with a photo, as in the sample of the list of members. */
    static Member listed() {
        LocalDateTime created = LocalDateTime.of(2017, 12, 21, 9, 47, 1);
        return new Member(
                LISTED,
                495_037_225,
                true,
                "John",
                "Fibo",
                "john.fibo@example.com",
                "Male",
                1,
                false,
                false,
                Standing.GOOD,
                Person.born(LocalDate.of(2000, 10, 1), "654444444"),
                MemberFile.of("002023500", created).photo(LISTED).updated(LocalDateTime.of(2017, 12, 22, 9, 40)));
    }

    /** As after the last of the samples that change this member. */
    private static Member sample() {
        Address warsaw = new Address("ul. Przyczolkowa 334", "", "Warszawa", "02-962", "Poland", "PL");
        LocalDateTime created = LocalDateTime.of(2016, 1, 26, 0, 0);
        return new Member(
                SampleMember.ID,
                448_035,
                false,
                "John",
                "Fibo",
                SampleMember.EMAIL,
                "Male",
                12,
                false,
                false,
                Standing.GOOD,
                person(LocalDate.of(1978, 6, 1), warsaw),
                MemberFile.of(SampleMember.NUMBER, created).photo(78L));
    }

    static void fill(Company company) {
        company.photos().add(new Photos.Photo("image/png", new byte[0]));
        company.members().put(sample());
        company.photos().assign(LISTED, Portrait.Role.CLUB_PHOTO, LISTED);
        company.photos().assign(SampleMember.ID, Portrait.Role.CLUB_PHOTO, 78L);
        company.agreements().answers().note(SampleMember.ID, AgreementType.TERMS, true);
        company.accounts().add(SampleMember.EMAIL, "password", new Accounts.Account(SampleMember.ID, null));
        company.credentials().expectReset(SampleMember.RESET_TOKEN, SampleMember.ID);
        Member visitor = company.members().put(People.member(company, VISITOR));
        company.accounts().add(visitor.email(), "member" + VISITOR, new Accounts.Account(VISITOR, null));
        cards(company);
        visits(company);
        friends(company);
        papers(company);
    }

    private static void cards(Company company) {
        company.cards().put(card(1, false, "3294239048"));
        company.cards().put(card(2, true, "3212339080"));
    }

    private static Card card(long id, boolean isGone, String number) {
        return new Card(id, 350_287, isGone, CARD_HOLDER, number, isGone, "NormalCard", 32L, "NotSpecified");
    }

    private static void visits(Company company) {
        visit(company, 219, 219_102, "2015-07-01T16:17:38", "2015-07-01T17:30:25");
        visit(company, 333, 410_378, "2015-11-24T17:06:50", "2015-11-24T18:51:16");
        visit(company, 340, 410_472, "2015-11-25T09:57:07", "2015-11-25T13:04:44");
        visit(company, 349, 412_023, "2015-11-30T16:14:52", "2015-11-30T18:27:00");
    }

    private static void visit(Company company, long id, long timestamp, String enter, String exit) {
        company.visits()
                .put(new Visit(
                        id, timestamp, false, VISITOR, 9, LocalDateTime.parse(enter), LocalDateTime.parse(exit), null));
    }

    /** The sample does not say whose friend member 10 is: here member 1's, and the other way round as well. */
    private static void friends(Company company) {
        LocalDateTime from = LocalDateTime.of(2016, 1, 26, 0, 0);
        LocalDateTime until = LocalDateTime.of(2016, 2, 26, 0, 0);
        company.friends().put(new Friendship(NOWAK, LISTED, from, until));
        company.friends().put(new Friendship(LISTED, NOWAK, from, until));
    }

    private static void papers(Company company) {
        company.documents()
                .put(new Document(183, 692_580, false, NOWAK, "git_pg.txt", ".txt", "ContractAgreement", 225));
        company.messages()
                .put(new Message(
                        10_252,
                        692_590,
                        false,
                        NOWAK,
                        "Shoes",
                        "A pair of shoes with your name in them waits for you at the front desk.",
                        "Planned",
                        false,
                        LocalDateTime.of(2016, 1, 26, 0, 0),
                        List.of(new Message.Attachment(10_358, "file.pdf"))));
        company.measurementSets()
                .put(new MeasurementSet(
                        2560,
                        192_992,
                        false,
                        NOWAK,
                        LocalDateTime.of(2015, 4, 17, 12, 5, 29),
                        IntStream.range(0, MEASURED.size())
                                .mapToObj(DocumentedPeople::measurement)
                                .toList()));
    }

    private static MeasurementSet.Measurement measurement(int index) {
        String[] measured = MEASURED.get(index).split(" ");
        return new MeasurementSet.Measurement(
                2798L + index, 185_000L + index, measured[0], new BigDecimal(measured[1]));
    }
}
