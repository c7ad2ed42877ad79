package io.github.perfectgym4j.sandbox.v2.commands;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.v2.commands.access.AccessCommands;
import io.github.perfectgym4j.sandbox.v2.commands.classes.ClassCommands;
import io.github.perfectgym4j.sandbox.v2.commands.classpass.ClassPassCommands;
import io.github.perfectgym4j.sandbox.v2.commands.contracts.ContractCommands;
import io.github.perfectgym4j.sandbox.v2.commands.courses.CourseCommands;
import io.github.perfectgym4j.sandbox.v2.commands.crm.CrmCommands;
import io.github.perfectgym4j.sandbox.v2.commands.facilities.FacilityCommands;
import io.github.perfectgym4j.sandbox.v2.commands.files.FileCommands;
import io.github.perfectgym4j.sandbox.v2.commands.marketing.MarketingCommands;
import io.github.perfectgym4j.sandbox.v2.commands.members.MemberCommands;
import io.github.perfectgym4j.sandbox.v2.commands.payments.PaymentCommands;
import io.github.perfectgym4j.sandbox.v2.commands.products.ProductCommands;
import io.github.perfectgym4j.sandbox.v2.commands.staff.StaffCommands;
import io.github.perfectgym4j.sandbox.v2.commands.training.TrainingCommands;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The resources of all commands. */
public final class Commands {

    private Commands() {}

    /**
     * Makes the resources.
     *
     * @param company the company's data
     * @return one or several for each controller of the contract
     */
    public static List<Object> all(Supplier<Company> company) {
        return Stream.of(
                        ClassCommands.all(company),
                        MemberCommands.all(company),
                        AccessCommands.all(company),
                        ContractCommands.all(company),
                        PaymentCommands.all(company),
                        CrmCommands.all(company),
                        TrainingCommands.all(company),
                        FacilityCommands.all(company),
                        CourseCommands.all(company),
                        ProductCommands.all(company),
                        StaffCommands.all(company),
                        FileCommands.all(company),
                        MarketingCommands.all(company),
                        ClassPassCommands.all(company))
                .flatMap(List::stream)
                .toList();
    }
}
