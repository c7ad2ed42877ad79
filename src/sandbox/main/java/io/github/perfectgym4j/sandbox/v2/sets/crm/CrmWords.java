package io.github.perfectgym4j.sandbox.v2.sets.crm;

import java.util.List;

/** Enumerations of the contract for leads and what was arranged with them. */
public final class CrmWords {

    /** Kinds of people. */
    public static final List<String> USER_TYPES = List.of("Guest", "Member", "Lead");

    /** How calls and meetings end. */
    public static final List<String> OUTCOMES =
            List.of("NoResponse", "ScheduleNew", "Sale", "Dead", "Confirmed", "Converted", "Other", "Completed");

    /** Kinds of events. */
    public static final List<String> EVENT_TYPES = List.of("Phone", "Meeting");

    private CrmWords() {}
}
