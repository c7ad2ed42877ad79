package io.github.perfectgym4j.v2.commands;

import java.util.List;
import java.util.stream.Stream;

/** The cases of all areas. */
public final class CommandCases {

    private CommandCases() {}

    /** Every command with all that it can send, and some with only what they must. */
    public static List<CommandCase> all() {
        return Stream.of(
                        ClassCases.all(),
                        MemberCases.all(),
                        MemberLabelCases.all(),
                        MemberAuthCases.all(),
                        AccessCases.all(),
                        CrmCases.all(),
                        FileCases.all(),
                        ContractCases.all(),
                        PaymentCases.all(),
                        PortalCases.all(),
                        TrainingCases.all(),
                        FacilityCases.all(),
                        CourseCases.all(),
                        ProductCases.all(),
                        ClassPassCases.all())
                .flatMap(List::stream)
                .toList();
    }
}
