package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.people.Accounts;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.MemberFile;
import io.github.perfectgym4j.sandbox.company.people.Person;
import io.github.perfectgym4j.sandbox.company.people.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Generated: members and log-ins.
 *
 * <p>Members 1 to 70. Number 1 is the one of the vendor's samples, 60 and 61 are the demo log-ins Anna and Ben, 41 to 49 each have one thing that
 * stands in the way of booking (see {@link #STANDINGS}). All others are in good standing. Odd ones show their activity, even ones do not, apart
 * from 40 and Anna.
 */
final class People {

    static final long ANNA = 60;
    static final long BEN = 61;
    static final long SAMPLE_BOOKER = 40;
    static final long DELETED = 49;

    /** The last of the members from the start with a log-in. */
    static final long LAST_GENERATED = 70;

    /** The room that the contract of member 45 covers. */
    private static final String ONE_ZONE = "Fitness";

    /** Who cannot book, and why; the name of the standing says which error code follows. */
    private static final Map<Long, Standing> STANDINGS = Map.of(
            41L, Standing.BLOCKED,
            42L, Standing.IN_DEBT,
            43L, Standing.WITHOUT_CONTRACT,
            44L, Standing.inClub(1),
            45L, Standing.inZone(ONE_ZONE),
            46L, Standing.limited(1, null, null),
            47L, Standing.limited(null, 1, null),
            48L, Standing.limited(null, null, 0));

    private static final List<String> FIRST_NAMES =
            List.of("Mila", "Oskar", "Nora", "Emil", "Zoé", "Jonas", "Lena", "Piotr", "Sofia", "Hugo", "Ada");
    private static final List<String> LAST_NAMES =
            List.of("Adler", "Nowicki", "Larsen", "Fischer", "O'Neill", "Kowalska", "Meyer");

    private People() {}

    static void fill(Company company) {
        company.members().put(DocumentedPeople.nowak());
        LongStream.rangeClosed(2, 70).mapToObj(id -> member(company, id)).forEach(company.members()::put);
        company.members().put(DocumentedPeople.listed());
        logins(company);
    }

    /** @return a generated member; draws a new counter value */
    static Member member(Company company, long id) {
        boolean isAnna = id == ANNA;
        boolean isBen = id == BEN;
        String firstName = isAnna ? "Anna" : isBen ? "Ben" : FIRST_NAMES.get((int) (id % FIRST_NAMES.size()));
        return new Member(
                id,
                company.guard().nextTimestamp(),
                id == DELETED,
                firstName,
                LAST_NAMES.get((int) (id % LAST_NAMES.size())),
                isAnna ? "anna@example.com" : isBen ? "ben@example.com" : "member" + id + "@example.com",
                isBen || id % 2 != 0 && !isAnna ? "Male" : "Female",
                isAnna || isBen ? 2 : id % 3 + 1,
                isAnna || id == SAMPLE_BOOKER || id % 2 != 0 && !isBen,
                id % 5 == 0 && id <= LAST_GENERATED,
                STANDINGS.getOrDefault(id, Standing.GOOD),
                person(id),
                file(id));
    }

    private static Person person(long id) {
        return new Person(
                LocalDate.of(1960, 1, 1).plusDays(id * 97),
                Long.toString(70_000_000_000L + id),
                "+48 500 000 " + id,
                "Passport",
                "SBX " + (100_000 + id),
                id % 7 == 0,
                null,
                new Address("ul. Polna " + id, "", "Kraków", "30-001", "Poland", "PL"));
    }

    private static MemberFile file(long id) {
        return MemberFile.of(id).confirmed(id % 2 != 0);
    }

    private static void logins(Company company) {
        Accounts accounts = company.accounts();
        accounts.add("yourusername", "yourpassword", new Accounts.Account(null, "abcdefgh12345678"));
        accounts.add("api-user", "api-password", new Accounts.Account(null, null));
        accounts.add("viktor.hale@example.com", "viktor-password", new Accounts.Account(null, null));
        accounts.add("gym & co = größe +1", "pass&word=ü 1%", new Accounts.Account(null, null));
        company.members()
                .list(member -> true, (one, two) -> 0)
                .forEach(member ->
                        accounts.add(member.email(), password(member), new Accounts.Account(member.id(), null)));
        accounts.addFacebook("facebook-anna", new Accounts.Account(ANNA, null));
    }

    private static String password(Member member) {
        if (member.id() == ANNA || member.id() == BEN) {
            return member.id() == ANNA ? "anna-password" : "ben-password";
        }
        return "member" + member.id();
    }
}
