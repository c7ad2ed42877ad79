package io.github.perfectgym4j.sandbox.company.clubs;

/** What sort of room it is. The key of a kind is its place in the list, from 1 on. */
public enum ZoneKind {
    /** A room for classes. */
    ROOM("Room", "Booked as a whole.", false),
    /** A court that members book. */
    COURT("Court", "Booked by members as a whole.", false),
    /** A pool whose lanes members book. */
    POOL("Pool", "Booked by members lane by lane.", true);

    private final String label;
    private final String description;
    private final boolean hasSlots;

    ZoneKind(String label, String description, boolean hasSlots) {
        this.label = label;
        this.description = description;
        this.hasSlots = hasSlots;
    }

    /** @return key */
    public long id() {
        return ordinal() + 1L;
    }

    /** @return name */
    public String label() {
        return label;
    }

    /** @return text */
    public String description() {
        return description;
    }

    /** @return whether it is booked slot by slot */
    public boolean hasSlots() {
        return hasSlots;
    }
}
