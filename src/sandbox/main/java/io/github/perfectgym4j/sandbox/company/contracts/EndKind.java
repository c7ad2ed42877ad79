package io.github.perfectgym4j.sandbox.company.contracts;

/** The ways to end a contract. */
public enum EndKind {
    /** With notice, not before the end of the minimum term. */
    STANDARD("Standard"),
    /** With notice, minimum term or not. */
    OPTIONAL("Optional"),
    /** With the minimum term. */
    COMMITMENT("Commitment"),
    /** When what is paid is used up. */
    PAYMENTS_BASED("PaymentsBased"),
    /** At once, because the member does not pay. */
    DEBTOR("Debtor"),
    /** At once, and the money goes back. */
    MONEY_BACK("MoneyBack");

    private final String wireName;

    EndKind(String wireName) {
        this.wireName = wireName;
    }

    /** @return the name in the contract of version 2.2 */
    public String wireName() {
        return wireName;
    }
}
