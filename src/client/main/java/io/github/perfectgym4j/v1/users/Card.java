package io.github.perfectgym4j.v1.users;

/**
 * A membership card in short, as the details of a member carry it (contract: {@code Card}).
 *
 * @param cardNumber number of the card
 * @param isBlocked whether it is blocked
 */
public record Card(String cardNumber, Boolean isBlocked) {

    /** Leaves the number out, which is as good as the card. */
    @Override
    public String toString() {
        return "Card[isBlocked=" + isBlocked + "]";
    }
}
