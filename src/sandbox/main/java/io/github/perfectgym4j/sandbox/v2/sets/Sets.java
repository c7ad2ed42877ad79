package io.github.perfectgym4j.sandbox.v2.sets;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Model;
import io.github.perfectgym4j.sandbox.v2.sets.access.AccessSets;
import io.github.perfectgym4j.sandbox.v2.sets.classes.ClassSets;
import io.github.perfectgym4j.sandbox.v2.sets.clubs.ClubSets;
import io.github.perfectgym4j.sandbox.v2.sets.contracts.ContractSets;
import io.github.perfectgym4j.sandbox.v2.sets.courses.CourseSets;
import io.github.perfectgym4j.sandbox.v2.sets.crm.CrmSets;
import io.github.perfectgym4j.sandbox.v2.sets.facilities.FacilitySets;
import io.github.perfectgym4j.sandbox.v2.sets.geo.GeoSets;
import io.github.perfectgym4j.sandbox.v2.sets.members.MemberSets;
import io.github.perfectgym4j.sandbox.v2.sets.offers.OfferSets;
import io.github.perfectgym4j.sandbox.v2.sets.payments.PaymentSets;
import io.github.perfectgym4j.sandbox.v2.sets.products.ProductSets;
import io.github.perfectgym4j.sandbox.v2.sets.staff.StaffSets;
import io.github.perfectgym4j.sandbox.v2.sets.training.TrainingSets;
import java.util.List;
import java.util.stream.Stream;

/** All sets, and the types that are in none. */
public final class Sets {

    private static final List<Described> ALL = Stream.of(
                    GeoSets.all(),
                    ClassSets.all(),
                    ClubSets.all(),
                    StaffSets.all(),
                    MemberSets.all(),
                    AccessSets.all(),
                    ContractSets.all(),
                    OfferSets.all(),
                    PaymentSets.all(),
                    CrmSets.all(),
                    TrainingSets.all(),
                    FacilitySets.all(),
                    CourseSets.all(),
                    ProductSets.all())
            .flatMap(List::stream)
            .toList();

    private Sets() {}

    /** @return all sets and their types */
    public static Model model() {
        return new Model(ALL);
    }
}
