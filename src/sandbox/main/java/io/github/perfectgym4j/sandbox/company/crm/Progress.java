package io.github.perfectgym4j.sandbox.company.crm;

import java.time.Instant;

/**
 * What the sales people note about a lead; null where they know nothing.
 *
 * @param rating how promising it is
 * @param campaign what drew its attention
 * @param inquiredVia how it got in touch
 * @param converted when it became a guest
 */
public record Progress(Word rating, Word campaign, Word inquiredVia, Instant converted) {

    /** Nothing is known. */
    public static final Progress NONE = new Progress(null, null, null, null);

    /** @return whether the lead has become a guest */
    public boolean isConverted() {
        return converted != null;
    }

    Progress converted(Instant when) {
        return new Progress(rating, campaign, inquiredVia, when);
    }
}
