package io.github.perfectgym4j.sandbox.v2.commands.classpass;

import io.github.perfectgym4j.sandbox.company.Company;
import java.util.List;
import java.util.function.Supplier;

/** The resources of this area. */
public final class ClassPassCommands {

    private ClassPassCommands() {}

    /**
     * Makes the resources.
     *
     * @param company the company's data
     * @return one for each controller of the contract
     */
    public static List<Object> all(Supplier<Company> company) {
        return List.of(new ClassPassResource(company), new ClassPassReservationsResource(company));
    }
}
