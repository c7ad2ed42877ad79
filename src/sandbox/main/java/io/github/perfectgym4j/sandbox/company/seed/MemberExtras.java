package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Agreement;
import io.github.perfectgym4j.sandbox.company.people.Agreement.Channel;
import io.github.perfectgym4j.sandbox.company.people.Agreement.Text;
import io.github.perfectgym4j.sandbox.company.people.AgreementType;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.Relation;
import io.github.perfectgym4j.sandbox.company.people.Standing;
import io.github.perfectgym4j.sandbox.company.profile.AttributeDefinition;
import io.github.perfectgym4j.sandbox.company.profile.AttributeDefinition.Choice;
import io.github.perfectgym4j.sandbox.company.profile.AttributeDefinition.DataType;
import io.github.perfectgym4j.sandbox.company.profile.Label;
import io.github.perfectgym4j.sandbox.company.profile.Profiles;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Generated: what only version 2 knows of members. Members 2 to 12 have a bit of everything; member 350 is barred by a note; member 22 is
 * the child of 21, and member 24 is married to 23. Member 805 has no e-mail address, and so no log-in.
 */
final class MemberExtras {

    static final long BARRED = 350;
    static final long OFFLINE = 805;

    /** The agreement that contracts on the first plan of the club ask for. */
    private static final long CONTRACT_AGREEMENT = 5;

    private static final LocalDate LONG_AGO = LocalDate.of(2018, 5, 25);
    private static final LocalDateTime CHILDHOOD = LocalDateTime.of(2019, 1, 1, 0, 0);

    private MemberExtras() {}

    static void fill(Company company) {
        agreements(company);
        attributes(company);
        LongStream.rangeClosed(2, 12)
                .filter(id -> company.members()
                        .find(id)
                        .filter(member -> !member.isDeleted())
                        .isPresent())
                .forEach(id -> profile(company, id));
        company.profiles().notes().add(BARRED, "Lost the key of a locker and will not pay for it.", true, true);
        company.relations().add(Relation.Type.FAMILY_CHILD, 21, 22, CHILDHOOD, null);
        company.relations().add(Relation.Type.LEGAL_GUARDIAN, 21, 22, CHILDHOOD, null);
        company.relations().add(Relation.Type.SPOUSE, 23, 24, CHILDHOOD, null);
        company.members().put(offline(company));
        // Of a member who was deleted before the mail was answered.
        company.confirmations().expectEmail("confirm-" + People.DELETED, People.DELETED);
    }

    private static Member offline(Company company) {
        return new Member(
                OFFLINE,
                company.guard().nextTimestamp(),
                false,
                "Odo",
                "Offline",
                null,
                "Male",
                2,
                false,
                false,
                Standing.WITHOUT_CONTRACT);
    }

    private static void agreements(Company company) {
        List<Long> plans =
                company.offers().plans().all().map(plan -> plan.id()).limit(1).toList();
        AgreementType.ALL.forEach(type -> add(
                company,
                type.id(),
                false,
                type.id() == AgreementType.TERMS,
                null,
                List.of(Channel.values()),
                List.of(),
                Map.of(
                        Agreement.MAIN_LANGUAGE,
                        new Text(type.name(), type.name(), type.description()),
                        "de",
                        new Text(type.name(), "Einwilligung: " + type.name(), "Auf Deutsch: " + type.description()))));
        add(
                company,
                CONTRACT_AGREEMENT,
                true,
                true,
                null,
                List.of(Channel.API, Channel.CLIENT_PORTAL, Channel.MANAGER),
                plans,
                Map.of(
                        Agreement.MAIN_LANGUAGE,
                        new Text(
                                "Minimum term",
                                "Minimum term",
                                "The contract runs at least as long as its plan says.")));
        add(
                company,
                6,
                false,
                false,
                LocalDate.of(2020, 12, 31),
                List.of(Channel.API),
                List.of(),
                Map.of(Agreement.MAIN_LANGUAGE, new Text("Fax", "Fax", "Offers by fax.")));
    }

    private static void add(
            Company company,
            long id,
            boolean isForContracts,
            boolean isRequired,
            LocalDate to,
            List<Channel> channels,
            List<Long> planIds,
            Map<String, Text> texts) {
        long timestamp = company.guard().nextTimestamp();
        company.agreements()
                .table()
                .put(new Agreement(id, timestamp, isForContracts, isRequired, LONG_AGO, to, channels, planIds, texts));
    }

    private static void attributes(Company company) {
        List<Choice> goals = List.of(new Choice(31, "Endurance"), new Choice(32, "Strength"), new Choice(33, "Health"));
        String members = AttributeDefinition.MEMBERS;
        List.of(
                        new AttributeDefinition(11, members, "Locker", DataType.INTEGER, false, List.of()),
                        new AttributeDefinition(12, members, "Swims", DataType.BOOLEAN, false, List.of()),
                        new AttributeDefinition(13, members, "Nickname", DataType.TEXT, false, List.of()),
                        new AttributeDefinition(14, members, "Last check-up", DataType.DATE, false, List.of()),
                        new AttributeDefinition(15, members, "Main goal", DataType.LIST, true, goals),
                        new AttributeDefinition(16, members, "Goals", DataType.LIST_MULTIPLE, false, goals),
                        new AttributeDefinition(17, "Club", "Parking spaces", DataType.INTEGER, false, List.of()))
                .forEach(company.profiles().customAttributes()::define);
    }

    private static void profile(Company company, long id) {
        Profiles profiles = company.profiles();
        profiles.biometrics().put(id, "U2FuZGJveA==", "scanner-" + id, "Right index finger");
        profiles.notes().add(id, "Prefers the morning.", false, id % 2 == 0);
        List<Label> tags = profiles.tags().all();
        profiles.tags().put(id, List.of(tags.get((int) (id % tags.size()))));
        List<Label> sources = profiles.marketingSources().all();
        profiles.marketingSources().put(id, List.of(sources.get((int) (id % sources.size()))));
        AttributeDefinition locker = profiles.customAttributes().ofMembers(11).orElseThrow();
        AttributeDefinition goal = profiles.customAttributes().ofMembers(15).orElseThrow();
        profiles.customAttributes().put(id, Map.of(locker, locker.read(100 + id), goal, goal.read(31 + id % 3)));
        company.agreements().answers().note(id, AgreementType.NEWSLETTER, id % 3 == 0);
        company.agreements().answers().note(id, AgreementType.TERMS, true);
    }
}
