package io.github.perfectgym4j.internal.auth;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.Proof;
import java.util.function.Supplier;

/**
 * An authentication chosen at the first proof and kept: a program that passes its own authentication need not configure one.
 * A choice that fails is made again the next time.
 */
public final class ChosenAuthentication implements Accepted {

    private final Supplier<Authentication> choice;
    private volatile Authentication chosen;

    /**
     * Creates the authentication.
     *
     * @param choice makes the choice
     */
    public ChosenAuthentication(Supplier<Authentication> choice) {
        this.choice = choice;
    }

    private Authentication chosen() {
        Authentication known = chosen;
        if (known == null) {
            known = choice.get();
            chosen = known;
        }
        return known;
    }

    @Override
    public Proof proof() {
        return chosen().proof();
    }

    @Override
    public NextStep rejected(Proof rejected) {
        return chosen().rejected(rejected);
    }

    @Override
    public boolean isInDoubt() {
        return chosen instanceof Accepted known && known.isInDoubt();
    }

    @Override
    public void accepted() {
        if (chosen instanceof Accepted known) {
            known.accepted();
        }
    }
}
