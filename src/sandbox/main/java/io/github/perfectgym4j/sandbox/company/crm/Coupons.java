package io.github.perfectgym4j.sandbox.company.crm;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.papers.Outbox;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicLong;

/** The one-day passes. */
public final class Coupons {

    /** Key of the vendor's sample: the first pass gets it. */
    private static final long FIRST_ID = 34_327;

    private final Table<Club> clubs;
    private final Outbox outbox;
    private final AtomicLong nextId = new AtomicLong(FIRST_ID);

    /**
     * Sets the department up.
     *
     * @param clubs the clubs
     * @param outbox takes mails
     */
    public Coupons(Table<Club> clubs, Outbox outbox) {
        this.clubs = clubs;
        this.outbox = outbox;
    }

    /**
     * Issues a pass and sends it.
     *
     * @param clubId club
     * @param email address of the guest
     * @param validFrom first moment
     * @param validTo last moment
     * @return key of the pass
     * @throws Refused {@code InvalidPropertyId} for a club there is not, {@code InvalidPropertyValue} for an end before the start
     */
    public long acquire(long clubId, String email, LocalDateTime validFrom, LocalDateTime validTo) {
        clubs.require(clubId, "InvalidPropertyId", "homeClubId");
        if (!validFrom.isBefore(validTo)) {
            throw new Refused("InvalidPropertyValue", "couponValidTo");
        }
        long id = nextId.getAndIncrement();
        outbox.send(email, "AcquireCoupon", Long.toString(id));
        return id;
    }
}
