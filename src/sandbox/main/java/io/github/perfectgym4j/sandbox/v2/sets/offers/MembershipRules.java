package io.github.perfectgym4j.sandbox.v2.sets.offers;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.clubs.ZoneKind;
import io.github.perfectgym4j.sandbox.company.offers.Membership;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;
import java.util.stream.Collectors;

/** Rules of membership types: which clubs and rooms they open. Each type has one of its own. */
public final class MembershipRules implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MembershipRules", "MembershipRule", Membership.class)
                .text("name", row -> row.rule().name(), ORDERABLE)
                .text("description", MembershipRules::description, ORDERABLE)
                .many("membershipTypes", "MembershipType", (company, row) -> List.of(row))
                .flag("isAutomaticallyAddedToNewClub", row -> false, ORDERABLE)
                .many("clubZoneTypes", "ClubZoneType", (company, row) -> List.of(ZoneKind.ROOM))
                .id(row -> row.rule().id())
                .list(MembershipTypes::rows);
    }

    private static String description(Membership row) {
        return row.rule().zoneTypes().stream().map(Membership.ZoneType::name).collect(Collectors.joining(", "));
    }
}
