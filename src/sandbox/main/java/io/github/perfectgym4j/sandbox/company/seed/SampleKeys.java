package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.people.Accounts;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.SampleMember;
import io.github.perfectgym4j.sandbox.company.people.Standing;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.staff.Rating;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Rows that the vendor's samples about money and hours mention only by their keys, unless they exist in full; and further
 * members for special cases.
 *
 * <ul>
 *   <li>Clubs 12, 15 and 38.
 *   <li>Member 236, John Fibo, of club 12: the one of all samples about contracts. Log-in {@code john.fibo@perfectgym.pl} / {@code
 *       member236}.
 *   <li>Member 801, whose home club 14 is gone; 802, whose card is always declined; 803, a company with 130 contracts; 804, whose
 *       name has to be encoded. Log-ins as for the other members.
 *   <li>Instructor 58, who has left: a tombstone.
 * </ul>
 */
final class SampleKeys {

    private SampleKeys() {}

    static void fill(Company company) {
        Stream.of(club(company, 12, "Warsaw"), club(company, 15, "Praga"), club(company, 38, "Wola"))
                .filter(club -> company.clubs().find(club.id()).isEmpty())
                .forEach(company.clubs()::put);
        Stream.of(
                        member(company, SampleMember.ID, 448_035, "John", "Fibo", SampleMember.EMAIL, 12),
                        member(company, 801, 0, "Mira", "Homeless", "member801@example.com", 14),
                        member(company, 802, 0, "Dario", "Declined", "member802@example.com", 2),
                        member(company, 803, 0, "Contoso", "Staff", "member803@example.com", 9),
                        member(company, 804, 0, "Zoë", "O'Brien & Söhne +48", "member804@example.com", 2))
                .filter(member -> company.members().find(member.id()).isEmpty())
                .forEach(member -> {
                    company.members().put(member);
                    company.accounts()
                            .add(member.email(), "member" + member.id(), new Accounts.Account(member.id(), null));
                });
        company.instructors()
                .put(new Instructor(
                        58,
                        company.guard().nextTimestamp(),
                        true,
                        "Gustav",
                        "Gone",
                        "gustav.gone@example.com",
                        "Male",
                        Rating.NONE,
                        "Instructor",
                        List.of(2L)));
    }

    private static Club club(Company company, long id, String name) {
        Club like = company.clubs().find(2).orElseThrow();
        return new Club(
                id,
                company.guard().nextTimestamp(),
                false,
                "Club " + name,
                name,
                name.substring(0, 3).toUpperCase(Locale.ROOT),
                "Normal",
                like.openDate(),
                like.latitude(),
                like.longitude(),
                "club" + id + "@example.com",
                "+48 22 555 01 " + id,
                like.windowsZone(),
                like.zone(),
                new Address("ul. Przykładowa " + id, "", "Warszawa", "02-962", "Poland", "PL"));
    }

    private static Member member(
            Company company, long id, long timestamp, String firstName, String lastName, String email, long club) {
        return new Member(
                id,
                timestamp > 0 ? timestamp : company.guard().nextTimestamp(),
                false,
                firstName,
                lastName,
                email,
                "Male",
                club,
                false,
                false,
                Standing.GOOD);
    }
}
