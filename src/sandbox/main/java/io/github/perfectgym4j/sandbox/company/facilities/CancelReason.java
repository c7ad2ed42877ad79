package io.github.perfectgym4j.sandbox.company.facilities;

import java.util.List;
import java.util.Optional;

/**
 * Why a booking is called off.
 *
 * @param id key
 * @param name name
 * @param isActive whether it can be chosen
 */
public record CancelReason(long id, String name, boolean isActive) {

    /** All reasons. */
    public static final List<CancelReason> ALL = List.of(
            new CancelReason(1, "Illness", true),
            new CancelReason(2, "Weather", true),
            new CancelReason(3, "No longer used", false));

    /**
     * Looks a reason up.
     *
     * @param id key
     * @return the reason
     */
    public static Optional<CancelReason> find(long id) {
        return ALL.stream().filter(reason -> reason.id() == id).findFirst();
    }
}
