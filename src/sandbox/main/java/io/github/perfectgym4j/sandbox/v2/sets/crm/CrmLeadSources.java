package io.github.perfectgym4j.sandbox.v2.sets.crm;

import io.github.perfectgym4j.sandbox.company.crm.LeadSource;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Sources of leads. */
final class CrmLeadSources implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("CrmLeadSources", "CrmLeadSource", LeadSource.class)
                .text("name", LeadSource::description)
                .text("type", LeadSource::name)
                .id(LeadSource::id)
                .list(company -> LeadSource.ALL);
    }
}
