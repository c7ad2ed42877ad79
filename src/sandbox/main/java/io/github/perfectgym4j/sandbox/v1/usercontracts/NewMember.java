package io.github.perfectgym4j.sandbox.v1.usercontracts;

import io.github.perfectgym4j.sandbox.company.Club;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.Member;
import io.github.perfectgym4j.sandbox.company.Refused;
import io.github.perfectgym4j.sandbox.company.Standing;
import io.github.perfectgym4j.sandbox.wire.OneOf;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The person in a request that adds a member. What is wrong is called InvalidParameters here. */
final class NewMember {

    private static final String INVALID = "InvalidParameters";
    private static final long SAMPLE = 236;

    private final String email;
    private final String firstName;
    private final String lastName;
    private final String sex;
    private final Long homeClubId;

    NewMember(Parameters parameters) {
        email = parameters.required("email", INVALID, text -> {
            if (!text.matches("[^@\\s]+@[^@\\s]+")) {
                throw new IllegalArgumentException();
            }
            return text;
        });
        homeClubId = parameters.required("homeClubId", INVALID, Long::valueOf);
        LocalDateTime birth = parameters.requiredTime("birthDate", INVALID);
        if (birth != null && birth.getYear() < 1900) {
            parameters.refuse(INVALID, "birthDate");
        }
        firstName = parameters.optionalText("firstName");
        lastName = parameters.optionalText("lastName");
        sex = parameters.has("sex") ? parameters.required("sex", INVALID, OneOf.of(List.of("Male", "Female"))) : null;
        Guardian.check(parameters);
    }

    /**
     * Stores the member. The one of the vendor's samples may be added again while there is no contract, so that the sample call
     * can be tried; it keeps its key.
     */
    long add(Company company) {
        return company.guard().alone(() -> {
            Club club = company.clubs().require(homeClubId, INVALID, "homeClubId");
            Optional<Member> same =
                    company.members().list(member -> member.email().equalsIgnoreCase(email), (one, two) -> 0).stream()
                            .findFirst();
            if (same.isPresent()) {
                long id = same.get().id();
                if (id != SAMPLE || !company.contracts().of(id).isEmpty()) {
                    throw new Refused("UserAlreadyExist", "email");
                }
                return id;
            }
            long id = company.members().list(any -> true, (one, two) -> Long.compare(two.id(), one.id())).stream()
                            .mapToLong(Member::id)
                            .max()
                            .orElse(0)
                    + 1;
            company.members()
                    .put(new Member(
                            id,
                            company.guard().nextTimestamp(),
                            false,
                            Objects.requireNonNullElse(firstName, ""),
                            Objects.requireNonNullElse(lastName, ""),
                            email,
                            Objects.requireNonNullElse(sex, "Male"),
                            club.id(),
                            false,
                            false,
                            Standing.GOOD));
            return id;
        });
    }
}
