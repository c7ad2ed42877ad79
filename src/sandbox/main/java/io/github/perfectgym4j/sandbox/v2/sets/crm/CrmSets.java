package io.github.perfectgym4j.sandbox.v2.sets.crm;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import java.util.List;

/** The sets of this area, and its types that are in none. */
public final class CrmSets {

    private static final List<Described> ALL = List.of(
            new Crm2Leads(), new Crm2Events(), new ConsultantAvailabilities(), new CrmLeads(), new CrmLeadSources());

    private CrmSets() {}

    /** @return their descriptions */
    public static List<Described> all() {
        return ALL;
    }
}
