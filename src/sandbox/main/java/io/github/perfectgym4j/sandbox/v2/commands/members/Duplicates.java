package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Status;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError.Reason;
import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Personal data that belong to another member already. */
public final class Duplicates {

    private static final Map<String, Function<SentPerson, String>> FIELDS = fields();

    /** How version 2 calls the states of contracts. */
    private static final Map<Status, String> STATUSES = Map.of(
            Status.NOT_STARTED, "NotStarted",
            Status.CURRENT, "Current",
            Status.FROZEN, "Freezed",
            Status.ENDED, "Ended");

    private Duplicates() {}

    private static Map<String, Function<SentPerson, String>> fields() {
        Map<String, Function<SentPerson, String>> fields = new LinkedHashMap<>();
        fields.put("email", SentPerson::email);
        fields.put("personalId", SentPerson::personalId);
        fields.put("phoneNumber", SentPerson::phoneNumber);
        return fields;
    }

    /**
     * Looks for others with what a member is to get. New members may share a phone number, as a family does.
     *
     * @param company the company
     * @param ownId key of the member; 0 for a new one
     * @param before data as they are
     * @param after data as they are to be
     * @return {@code PersonalDataDuplication} for each field that is another member's, with that member as data
     */
    public static List<Reason> find(Company company, long ownId, SentPerson before, SentPerson after) {
        return FIELDS.entrySet().stream()
                .filter(field -> ownId != 0 || !field.getKey().equals("phoneNumber"))
                .filter(field -> PersonalDataRules.isNew(field.getValue(), before, after))
                .flatMap(field -> other(company, ownId, after, field.getValue()).stream()
                        .map(other -> new Reason(
                                "PersonalDataDuplication", "personalData." + field.getKey(), data(company, other))))
                .toList();
    }

    /** @return the first other member with the same value */
    static Optional<Member> other(Company company, long ownId, SentPerson person, Function<SentPerson, String> field) {
        String value = field.apply(person);
        return value == null
                ? Optional.empty()
                : company
                        .members()
                        .list(
                                member -> member.id() != ownId
                                        && value.equalsIgnoreCase(field.apply(SentPerson.of(member))),
                                Comparator.comparingLong(Member::id))
                        .stream()
                        .findFirst();
    }

    private static JsonObject data(Company company, Member member) {
        LocalDateTime now = company.homeTime().now(member.id());
        String status = company.contracts().of(member.id()).stream()
                .map(contract -> contract.status(now))
                .min(Comparator.comparing(each -> each == Status.ENDED))
                .map(STATUSES::get)
                .orElse(member.standing().hasContract() ? "Current" : null);
        return new Row()
                .put("memberId", member.id())
                .put("contractStatus", status)
                .build();
    }
}
